package kelisim.testkit.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kelisim.document.Document;
import kelisim.ingest.Plugins;
import kelisim.io.ArchiveFiles;
import kelisim.spi.Extractor;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Source;

/** The other process: finds one plug-in as anybody would, and prints the fingerprint of what it gives. */
public final class Remote {

    private Remote() {}

    /**
     * Prints the fingerprint.
     *
     * @param arguments {@code ingester CLASS NAME MEDIA-TYPE FILE}, or {@code extractor CLASS ARCHIVE} with the one document
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println(
                arguments[0].equals("ingester")
                        ? ingested(arguments[1], arguments[2], arguments[3], Path.of(arguments[4]))
                        : extracted(arguments[1], Path.of(arguments[2])));
    }

    private static String ingested(String ingester, String name, String mediaType, Path file) throws Exception {
        Source source = new Source(name, mediaType, Files.readAllBytes(file));
        Ingester one = Plugins.installed().ingesters().stream()
                .filter(each -> each.getClass().getName().equals(ingester))
                .findFirst()
                .orElseThrow();
        return Fingerprint.of(one.read(source, Limits.DEFAULT).document(), List.of());
    }

    private static String extracted(String extractor, Path archive) throws Exception {
        Document document = ArchiveFiles.read(archive).documents().get(0);
        Extractor one = Plugins.installed().extractors().stream()
                .filter(each -> each.getClass().getName().equals(extractor))
                .findFirst()
                .orElseThrow();
        return Fingerprint.of(document, one.extract(document).facts());
    }
}
