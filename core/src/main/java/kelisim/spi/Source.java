package kelisim.spi;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import kelisim.document.DocumentId;

/**
 * The bytes of one document, under the name they were found by. The bytes never change and may be read any number of
 * times, by several threads.
 */
public final class Source {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final DocumentId id;

    /**
     * @param name the file's path below the folder that was read, with {@code /} between folders, or an address
     * @param mediaType the media type that was detected, such as {@code text/plain}
     * @param bytes the whole content; copied
     */
    public Source(String name, String mediaType, byte[] bytes) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
        this.id = DocumentId.ofBytes(this.bytes);
    }

    /** The path below the folder that was read, or an address. */
    public String name() {
        return name;
    }

    /** The media type, without parameters, in lower case. */
    public String mediaType() {
        return mediaType;
    }

    /** The id of the document with these bytes. */
    public DocumentId id() {
        return id;
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** The bytes from the first, as a new stream that supports mark and reset. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes, read-only. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + bytes.length + " bytes)";
    }
}
