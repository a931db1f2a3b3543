package kelisim.spi;

import java.util.List;

/**
 * Reads one kind of file into documents. Implementations are found by {@link java.util.ServiceLoader}, have a public
 * constructor without parameters, keep no state between calls, and may be called by several threads at once.
 *
 * <p>An ingester fetches nothing, reads no other file, and prints nothing. The same bytes give the same document on every
 * machine, whatever its locale, charset and clock. The testkit's {@code IngesterContract} checks all of this.
 */
public interface Ingester {

    /**
     * The media types it reads: {@code text/html}, or a range: {@code text/*}, or {@code *} for any. For a given file the
     * ingester with the most specific matching type is chosen, among equals the one with the smaller {@link #order()}; two
     * that are equal in both are an error that names them.
     */
    List<String> mediaTypes();

    /**
     * Reads a source of one of its media types.
     *
     * @throws IngestException if nothing of it can be read; what is lost of a document that can be read is a problem in
     *     the reading instead
     */
    Reading read(Source source, Limits limits) throws IngestException;

    /** Its place among ingesters of equally specific types; smaller is chosen first. */
    default int order() {
        return 0;
    }
}
