package kelisim.ingest.html;

import java.util.List;
import kelisim.spi.Ingester;
import kelisim.spi.Source;
import kelisim.testkit.IngesterContract;

class HtmlContractTest extends IngesterContract {

    @Override
    protected Ingester ingester() {
        return new HtmlIngester();
    }

    @Override
    protected List<Source> samples() {
        return List.of(Pages.source("release.html"));
    }
}
