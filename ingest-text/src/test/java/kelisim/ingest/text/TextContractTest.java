package kelisim.ingest.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kelisim.spi.Ingester;
import kelisim.spi.Source;
import kelisim.testkit.IngesterContract;

class TextContractTest extends IngesterContract {

    private static final Path SAMPLES = Path.of("..", "samples");

    @Override
    protected Ingester ingester() {
        return new TextIngester();
    }

    @Override
    protected List<Source> samples() {
        Stream<Source> files = Stream.of(
                        "memorandum.txt", "river-treaty.txt", "trade-statistics.txt", "protocol-windows-1251.txt")
                .map(name -> source(name, bytes(name)));
        String text = new String(bytes("meeting-report.txt"), StandardCharsets.UTF_8);
        Stream<Source> wide = Stream.of("UTF-16LE", "UTF-32BE")
                .map(charset -> source(charset + ".txt", text.getBytes(Charset.forName(charset))));
        return Stream.concat(files, wide).toList();
    }

    private static Source source(String name, byte[] bytes) {
        return new Source(name, "text/plain", bytes);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
