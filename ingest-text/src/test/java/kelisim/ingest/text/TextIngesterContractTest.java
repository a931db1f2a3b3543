package kelisim.ingest.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.spi.Ingester;
import kelisim.spi.Source;
import kelisim.testkit.IngesterContract;

class TextIngesterContractTest extends IngesterContract {

    @Override
    protected Ingester ingester() {
        return new TextIngester();
    }

    @Override
    protected List<Source> samples() {
        return List.of(new Source(
                "letter.txt",
                "text/plain",
                "Letter of Intent\n\nAlmaty, 3 May 2022\n\nThe two funds will plant trees along the river.\n\n- poplars\n- willows\n\nThey will meet again in the autumn of the same year in Bishkek.\n"
                        .getBytes(StandardCharsets.UTF_8)));
    }
}
