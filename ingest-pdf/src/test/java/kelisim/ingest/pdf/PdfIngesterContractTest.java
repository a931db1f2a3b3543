package kelisim.ingest.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import kelisim.spi.Ingester;
import kelisim.spi.Source;
import kelisim.testkit.IngesterContract;

class PdfIngesterContractTest extends IngesterContract {

    @Override
    protected Ingester ingester() {
        return new PdfIngester();
    }

    @Override
    protected List<Source> samples() {
        return Stream.of("two-columns", "tables", "cyrillic")
                .map(PdfIngesterContractTest::layout)
                .toList();
    }

    @Override
    protected int damagedCopies() {
        return 60;
    }

    static Source layout(String name) {
        try (InputStream in = PdfIngesterContractTest.class.getResourceAsStream("/layouts/" + name + ".pdf")) {
            if (in == null) {
                throw new IllegalStateException("no layout " + name);
            }
            return new Source(name + ".pdf", "application/pdf", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
