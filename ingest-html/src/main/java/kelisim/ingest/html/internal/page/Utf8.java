package kelisim.ingest.html.internal.page;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text in UTF-8, as a string with a character for each byte. Markup is ASCII, so that it is found there just as in the text
 * itself, which would need twice the room for one curly quote; other characters are decoded only where they are read. All places
 * in it are those of bytes that begin a character.
 */
public final class Utf8 {

    /** The first character, and the first byte, that is beyond ASCII. */
    static final char BEYOND_ASCII = 0x80;

    private final String bytes;
    private final Utf8Blocks blocks;

    private Utf8(String bytes, Utf8Blocks blocks) {
        this.bytes = bytes;
        this.blocks = blocks;
    }

    /** A text in UTF-8. */
    public static Utf8 of(String text) {
        Utf8 utf8 = of(text.getBytes(StandardCharsets.UTF_8));
        if (utf8 == null) {
            throw new IllegalStateException("what was encoded as UTF-8 is none");
        }
        return utf8;
    }

    /** The text of these bytes; null if they are no UTF-8. */
    static @Nullable Utf8 of(byte[] bytes) {
        Utf8Blocks blocks = Utf8Blocks.of(bytes);
        return blocks == null ? null : new Utf8(new String(bytes, StandardCharsets.ISO_8859_1), blocks);
    }

    /** The bytes, each as a character. */
    public String bytes() {
        return bytes;
    }

    /** How many characters stand before a place. */
    public int characters(int at) {
        int begin = Utf8Blocks.begin(at);
        int characters = begin - blocks.moreBefore(begin);
        for (int i = begin; i < at; i++) {
            characters += 1 - Utf8Blocks.more(bytes.charAt(i));
        }
        return characters;
    }

    /** The text between two places. */
    String text(int from, int to) {
        String part = bytes.substring(from, to);
        return isAscii(from, to)
                ? part
                : new String(part.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Whether surely nothing but ASCII stands between two places; of a few other parts this is not told. */
    boolean isAscii(int from, int to) {
        return blocks.isAscii(from, to);
    }

    /** The character at a place. */
    int character(int at) {
        char lead = bytes.charAt(at);
        return switch (length(lead)) {
            case 1 -> lead;
            case 2 -> (lead & 0x1f) << 6 | follower(at + 1);
            case 3 -> (lead & 0xf) << 12 | follower(at + 1) << 6 | follower(at + 2);
            default -> (lead & 7) << 18 | follower(at + 1) << 12 | follower(at + 2) << 6 | follower(at + 3);
        };
    }

    /** The place behind the character at a place. */
    int next(int at) {
        return at + length(bytes.charAt(at));
    }

    private int follower(int at) {
        return bytes.charAt(at) & 0x3f;
    }

    /** How many bytes a character has that begins with this one. */
    static int length(int lead) {
        return lead < BEYOND_ASCII ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }
}
