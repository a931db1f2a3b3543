package kelisim.ingest.text;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds UTF-16 and UTF-32 without a byte-order mark. Spaces and line ends are two and four bytes wide there, so their zero
 * bytes tell; no single-byte text has any.
 */
final class WideText {

    private static final int SAMPLE = 1 << 16;
    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    private WideText() {}

    static @Nullable Charset charsetOf(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~3;
        if (bytes.length < 4 || !hasZero(bytes, length)) {
            return bytes.length == 2 && bytes[1] == 0 ? StandardCharsets.UTF_16LE : null;
        }
        for (Charset charset : CHARSETS) {
            String sample = charset.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            if (isText(sample)) {
                return charset;
            }
        }
        return null;
    }

    private static boolean hasZero(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /** Letters, digits, spaces and punctuation nearly throughout, and of few scripts' blocks. */
    private static boolean isText(String sample) {
        long good = sample.chars().filter(WideText::isUsual).count();
        return good * 100 >= sample.length() * 97L;
    }

    private static boolean isUsual(int c) {
        // Latin to Hebrew and Arabic, general punctuation, kana and ideographs that are in everyday use
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '\f'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c < 0x700)
                || (c >= 0x1E00 && c < 0x2300)
                || (c >= 0x3000 && c < 0x3100);
    }
}
