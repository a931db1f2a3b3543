package kelisim.spi;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Tells media types that the pipeline's own detection leaves open. It is asked only about content whose type came out as a
 * bare container or as unknown bytes ({@code application/zip}, {@code application/x-ole-storage},
 * {@code application/octet-stream}), so what is read as text, as a web page or as PDF never depends on which detectors are
 * installed.
 *
 * <p>Implementations are found by {@link java.util.ServiceLoader}, have a public constructor without parameters, keep no
 * state between calls, and may be called by several threads at once. They look at nothing but their arguments.
 */
public interface MediaTypeDetector {

    /**
     * The media type of this content, in lower case and without parameters; empty if this detector cannot tell it.
     *
     * @param name the name under which the content was found, which may be wrong about it
     * @param known what the pipeline's own detection says
     * @param content the whole content, read-only
     */
    Optional<String> detect(String name, String known, ByteBuffer content);

    /** Its place among detectors: the smallest that gives a type is believed; two of one order that differ give none. */
    default int order() {
        return 0;
    }
}
