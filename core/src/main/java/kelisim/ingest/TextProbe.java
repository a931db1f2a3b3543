package kelisim.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells text from binary content by its bytes. Text in any ASCII-based charset, one byte or several, has next to no control
 * characters and no NUL; UTF-16 has a byte-order mark, or NULs in even or in odd places only; UTF-32 has a mark.
 */
final class TextProbe {

    /** How far it looks; a file that is text so far is text. */
    private static final int WINDOW = 1 << 16;

    private static final int HEAD = 4096;

    private TextProbe() {}

    /** Whether this is text in some charset. */
    static boolean isText(ByteBuffer content) {
        if (wide(content) != null) {
            return true;
        }
        int end = Math.min(content.limit(), WINDOW);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            int b = content.get(i) & 0xFF;
            if (b == 0) {
                return false;
            }
            if (isControl(b)) {
                controls++;
            }
        }
        // a stray control character or two in a text, a fiftieth in a damaged one; bytes at random have a tenth
        return controls <= 2 + end / 50;
    }

    /** The first characters, less a byte-order mark; one-byte charsets are read as Latin-1, enough to see ASCII in them. */
    static String head(ByteBuffer content) {
        Charset charset = wide(content);
        byte[] bytes = new byte[Math.min(content.limit(), HEAD)];
        content.get(0, bytes);
        String text = new String(bytes, charset == null ? StandardCharsets.ISO_8859_1 : charset);
        if (text.startsWith("\uFEFF")) {
            return text.substring(1);
        }
        return text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text;
    }

    /** Where the first NUL or control character stands, for a message; -1 if there is none. */
    static int firstControl(ByteBuffer content) {
        for (int i = 0; i < Math.min(content.limit(), WINDOW); i++) {
            if (isControl(content.get(i) & 0xFF)) {
                return i;
            }
        }
        return -1;
    }

    /** The charset of more than one byte a unit that a byte-order mark or the places of NULs tell. */
    private static @Nullable Charset wide(ByteBuffer content) {
        if (content.limit() >= 4) {
            int first = content.getInt(0);
            if (first == 0x0000FEFF) {
                return Charset.forName("UTF-32BE");
            }
            if (first == 0xFFFE0000) {
                return Charset.forName("UTF-32LE");
            }
        }
        return utf16(content);
    }

    private static @Nullable Charset utf16(ByteBuffer content) {
        int end = Math.min(content.limit(), HEAD) & ~1;
        if (end < 2) {
            return null;
        }
        int first = (content.get(0) & 0xFF) << 8 | (content.get(1) & 0xFF);
        if (first == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        int even = zeros(content, 0, end);
        int odd = zeros(content, 1, end);
        // Latin text has its high bytes zero; of Cyrillic text only spaces, digits and punctuation do
        int enough = Math.max(2, end / 16);
        if (even >= enough && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return odd >= enough && even == 0 ? StandardCharsets.UTF_16LE : null;
    }

    private static int zeros(ByteBuffer content, int from, int end) {
        int zeros = 0;
        for (int i = from; i < end; i += 2) {
            if (content.get(i) == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    /** Tab, line ends, form feed, substitute (old DOS ends of file) and escape occur in text files. */
    private static boolean isControl(int b) {
        return b == 0x7F || (b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A && b != 0x1B);
    }
}
