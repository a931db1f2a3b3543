package kelisim.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.spi.Ingester;
import kelisim.spi.Source;

class LineIngesterContractTest extends IngesterContract {

    static final List<Source> SAMPLES = List.of(new Source(
            "rivers.lines",
            "text/x-lines",
            "The two states share three rivers.\n\nИх воды текут на север: через горы и степь.\n  See https://example.org for the map of all of them, with ids.\n"
                    .getBytes(StandardCharsets.UTF_8)));

    @Override
    protected Ingester ingester() {
        return new LineIngester();
    }

    @Override
    protected List<Source> samples() {
        return SAMPLES;
    }
}
