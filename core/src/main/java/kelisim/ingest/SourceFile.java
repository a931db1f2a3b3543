package kelisim.ingest;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A file to read, and the name that its document will have as {@link kelisim.document.Document#source() source}.
 *
 * @param name its path below the folder that was given, with {@code /} between folders; the file's own name if the file
 *     itself was given; its whole path where two files would otherwise have one name
 * @param path where it is
 */
public record SourceFile(String name, Path path) implements Comparable<SourceFile> {

    private static final Comparator<SourceFile> ORDER = Comparator.comparing(SourceFile::name)
            .thenComparing(file -> file.path().toString());

    /** By name, then by where it is. */
    @Override
    public int compareTo(SourceFile other) {
        return ORDER.compare(this, other);
    }
}
