package kelisim.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The marks with which Unicode files may begin. */
enum ByteOrderMark {
    // UTF-32 first: its little-endian mark begins with that of UTF-16
    UTF_32BE(Charset.forName("UTF-32BE"), 0x00, 0x00, 0xFE, 0xFF),
    UTF_32LE(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0x00, 0x00),
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

    private final Charset charset;
    private final String bytes;

    ByteOrderMark(Charset charset, int... bytes) {
        this.charset = charset;
        this.bytes = new String(bytes, 0, bytes.length);
    }

    Charset charset() {
        return charset;
    }

    int length() {
        return bytes.length();
    }

    static @Nullable ByteOrderMark of(byte[] file) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(file)) {
                return mark;
            }
        }
        return null;
    }

    private boolean begins(byte[] file) {
        if (file.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if ((file[i] & 0xFF) != bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
