package kelisim.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A document's identity: the SHA-256 of its bytes. The same file under two names is one document.
 *
 * @param value {@code sha256:} and 64 lower-case hexadecimal digits
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    private static final String PREFIX = "sha256:";

    public DocumentId {
        if (!value.startsWith(PREFIX)
                || value.length() != PREFIX.length() + 64
                || !value.substring(PREFIX.length()).chars().allMatch(DocumentId::isHexDigit)) {
            throw new IllegalArgumentException(
                    "document id '" + value + "' is not 'sha256:' and 64 lower-case hexadecimal digits");
        }
    }

    /** The id of the document with these bytes. */
    public static DocumentId ofBytes(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new DocumentId(PREFIX + HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static boolean isHexDigit(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    /** By its digits; most that are compared are of one and the same document. */
    @Override
    public int compareTo(DocumentId other) {
        return value.equals(other.value) ? 0 : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
