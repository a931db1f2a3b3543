package kelisim.testkit;

import java.util.List;
import kelisim.document.Document;
import kelisim.spi.Extractor;
import kelisim.spi.Source;

class LinkExtractorContractTest extends ExtractorContract {

    static List<Document> documents() {
        Source source = LineIngesterContractTest.SAMPLES.get(0);
        return List.of(
                LineIngester.document(source, new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Override
    protected Extractor extractor() {
        return new LinkExtractor();
    }

    @Override
    protected List<Document> samples() {
        return documents();
    }
}
