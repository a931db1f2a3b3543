package kelisim.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Binary formats told by their first bytes. The byte strings are those of the formats' own specifications; PDF's is sought
 * in the first 1,024 bytes, as PDF 1.7's implementation notes allow.
 */
final class Signatures {

    private record Signature(String mediaType, int offset, String bytes) {
        boolean matches(ByteBuffer content) {
            return at(content, offset, bytes.getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final int PDF_WINDOW = 1024;

    private static final List<Signature> TABLE = List.of(
            of("application/zip", 0, "504b0304"),
            of("application/zip", 0, "504b0506"),
            of("application/x-ole-storage", 0, "d0cf11e0a1b11ae1"),
            of("application/gzip", 0, "1f8b"),
            of("application/x-7z-compressed", 0, "377abcaf271c"),
            of("application/vnd.rar", 0, "526172211a07"),
            of("application/x-tar", 257, "7573746172"),
            of("image/png", 0, "89504e470d0a1a0a"),
            of("image/jpeg", 0, "ffd8ff"),
            of("image/gif", 0, "47494638"),
            of("image/tiff", 0, "49492a00"),
            of("image/tiff", 0, "4d4d002a"),
            of("image/webp", 8, "57454250"),
            of("image/vnd.djvu", 0, "41542654464f524d"),
            of("audio/mpeg", 0, "494433"),
            of("video/mp4", 4, "66747970"),
            of("application/rtf", 0, "7b5c727466"));

    private Signatures() {}

    /** The media type whose first bytes these are. */
    static @Nullable String mediaType(ByteBuffer content) {
        for (Signature signature : TABLE) {
            if (signature.matches(content)) {
                return signature.mediaType();
            }
        }
        return isPdf(content) ? "application/pdf" : null;
    }

    private static boolean isPdf(ByteBuffer content) {
        for (int i = 0; i < PDF_WINDOW; i++) {
            if (at(content, i, PDF)) {
                return i == 0 || !TextProbe.isText(content.slice(0, i)) || isBlank(content, i);
            }
        }
        return false;
    }

    private static boolean isBlank(ByteBuffer content, int end) {
        for (int i = 0; i < end; i++) {
            if (content.get(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean at(ByteBuffer content, int offset, byte[] bytes) {
        if (content.limit() < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (content.get(offset + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Signature of(String mediaType, int offset, String hex) {
        return new Signature(mediaType, offset, new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1));
    }
}
