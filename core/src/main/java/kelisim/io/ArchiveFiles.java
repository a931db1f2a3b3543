package kelisim.io;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kelisim.archive.Archive;

/**
 * Whole archives as files, documents' texts included, in JSON or YAML. Equal archives give the same bytes, and what is
 * written reads back as an equal archive.
 *
 * <pre>{@code
 * ArchiveFiles.write(archive, Path.of("archive.json"));
 * Archive same = ArchiveFiles.read(Path.of("archive.json"));
 * }</pre>
 *
 * <p>Files are UTF-8 with {@code \n} between lines. Reading compares every quote with the text that it cites; see
 * {@link FormatException} for what else it objects to. {@link #schema()} says what they look like.
 */
public final class ArchiveFiles {

    private ArchiveFiles() {}

    /** The JSON Schema (draft 2020-12) of the files. */
    public static String schema() {
        return Schema.text("archive-1.schema.json");
    }

    /** Writes an archive as YAML if the file's name ends in {@code .yaml} or {@code .yml}, else as JSON. */
    public static void write(Archive archive, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new ArchiveForm(notation(file)).write(archive, out);
        }
    }

    /**
     * Reads an archive, as YAML if the file's name ends in {@code .yaml} or {@code .yml}, else as JSON.
     *
     * @throws FormatException if it is no archive, or of a version that this library does not know
     */
    public static Archive read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new ArchiveForm(notation(file)).read(in);
        }
    }

    /** Writes an archive as JSON; the stream stays open. */
    public static void writeJson(Archive archive, OutputStream out) throws IOException {
        new ArchiveForm(Notation.JSON).write(archive, out);
    }

    /**
     * Reads an archive from JSON; the stream stays open.
     *
     * @throws FormatException if it is no archive, or of a version that this library does not know
     */
    public static Archive readJson(InputStream in) throws IOException {
        return new ArchiveForm(Notation.JSON).read(in);
    }

    /**
     * Writes an archive as YAML; the stream stays open. Halves of surrogate pairs that stand alone in a broken text, which
     * YAML cannot have, become U+FFFD.
     */
    public static void writeYaml(Archive archive, OutputStream out) throws IOException {
        new ArchiveForm(Notation.YAML).write(archive, out);
    }

    /**
     * Reads an archive from YAML; the stream stays open.
     *
     * @throws FormatException if it is no archive, or of a version that this library does not know
     */
    public static Archive readYaml(InputStream in) throws IOException {
        return new ArchiveForm(Notation.YAML).read(in);
    }

    private static Notation notation(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") ? Notation.YAML : Notation.JSON;
    }
}
