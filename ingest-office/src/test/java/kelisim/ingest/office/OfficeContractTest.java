package kelisim.ingest.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import kelisim.spi.Ingester;
import kelisim.spi.Source;
import kelisim.testkit.IngesterContract;

class OfficeContractTest extends IngesterContract {

    @Override
    protected Ingester ingester() {
        return new OfficeIngester();
    }

    @Override
    protected List<Source> samples() {
        return Stream.of("memorandum.docx", "memorandum.odt", "memorandum.rtf", "letter.eml")
                .map(OfficeContractTest::source)
                .toList();
    }

    @Override
    protected int damagedCopies() {
        return 60;
    }

    private static Source source(String name) {
        try {
            return Fixtures.source(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
