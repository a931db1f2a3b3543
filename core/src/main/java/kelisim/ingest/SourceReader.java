package kelisim.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Source;

/**
 * Brings a file's bytes into memory, within the limit, and tells their media type. Of a file compressed by gzip the source
 * holds the content, under the file's whole name ({@code page.html.gz}): the document is the same, compressed or not.
 */
final class SourceReader {

    private static final int CHUNK = 1 << 16;

    private final MediaTypes mediaTypes;
    private final Limits limits;

    SourceReader(MediaTypes mediaTypes, Limits limits) {
        this.mediaTypes = mediaTypes;
        this.limits = limits;
    }

    /**
     * @throws IngestException {@code source.missing}, {@code source.unreadable}, {@code source.empty},
     *     {@code source.gzip}, {@code limit.bytes}
     */
    Source read(SourceFile file) throws IngestException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = readAll(in, "the file");
        } catch (IOException e) {
            throw new IngestException(Failures.ofFile(file.path().toString(), e), e);
        }
        return source(file.name(), bytes);
    }

    /** The source with this name and content, unpacked if it is compressed. */
    Source source(String name, byte[] bytes) throws IngestException {
        byte[] content = isGzip(bytes) ? unpack(bytes) : bytes;
        if (content.length == 0) {
            throw new IngestException(Problem.error("source.empty", "the file is empty"));
        }
        return new Source(name, detect(name, content).mediaType(), content);
    }

    /** What the type of this content is, unpacked if it is compressed, and why. */
    Detection detection(String name, byte[] bytes) throws IngestException {
        return detect(name, isGzip(bytes) ? unpack(bytes) : bytes);
    }

    private Detection detect(String name, byte[] content) {
        String inner = KnownTypes.ending(name).equals("gz") ? name.substring(0, name.length() - 3) : name;
        return mediaTypes.detect(inner, ByteBuffer.wrap(content));
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b && bytes[2] == 8;
    }

    private byte[] unpack(byte[] bytes) throws IngestException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), CHUNK)) {
            return readAll(in, "what the file unpacks to");
        } catch (IOException e) {
            throw new IngestException(
                    Problem.error("source.gzip", "the file cannot be unpacked: " + Failures.text(e)), e);
        }
    }

    private byte[] readAll(InputStream in, String what) throws IOException, IngestException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            if (out.size() + (long) n > limits.bytes()) {
                throw new IngestException(
                        Problem.error("limit.bytes", what + " has more than " + limits.bytes() + " bytes"));
            }
            out.write(chunk, 0, n);
        }
        return out.toByteArray();
    }
}
