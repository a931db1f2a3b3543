package kelisim.ingest.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import kelisim.spi.MediaTypeDetector;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;

/**
 * Tells which of the old binary formats a compound file is, whatever its name: a Word file called {@code letter.bin}, a mail
 * without an ending. What the streams of each are called is Tika's knowledge.
 */
public final class OfficeDetector implements MediaTypeDetector {

    static {
        QuietLogging.set();
    }

    private static final String COMPOUND = "application/x-ole-storage";

    /** For {@link java.util.ServiceLoader}. */
    public OfficeDetector() {}

    @Override
    public Optional<String> detect(String name, String known, ByteBuffer content) {
        if (!known.equals(COMPOUND)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[content.limit()];
        content.duplicate().position(0).get(bytes);
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            String type = POIFSContainerDetector.detect(file.getRoot().getEntryNames(), file.getRoot())
                    .toString();
            return OfficeFormat.of(type).isPresent() ? Optional.of(type) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
