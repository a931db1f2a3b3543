package kelisim.ingest.html.internal.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes of a page to characters: by byte-order mark, by validity as UTF-8, by declaration, by frequency of letters. */
public final class Decoder {

    private static final int HEAD = 8192;
    /** With which the seven-bit charsets of Japanese and Korean change their tables. */
    private static final char ESCAPE = '\u001b';

    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    private Decoder() {}

    /**
     * A decoded page.
     *
     * @param text the characters, without a byte-order mark
     * @param charset what they were read as
     * @param sure whether mark, declaration or validity said so; otherwise it was guessed
     */
    public record Decoded(Utf8 text, Charset charset, boolean sure) {

        private Decoded(byte[] bytes, Charset charset, boolean sure) {
            this(Utf8.of(new String(bytes, charset)), charset, sure);
        }
    }

    public static Decoded decode(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new Decoded(Utf8.of(text.startsWith("\ufeff") ? text.substring(1) : text), marked, true);
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8 != null) {
            Charset declared = utf8.bytes().indexOf(ESCAPE) < 0 ? null : declared(bytes);
            return declared != null && declared.name().startsWith("ISO-2022")
                    ? new Decoded(bytes, declared, true)
                    : new Decoded(utf8, StandardCharsets.UTF_8, true);
        }
        Charset declared = declared(bytes);
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return new Decoded(bytes, declared, true);
        }
        if (mostlyUtf8(bytes)) {
            return new Decoded(bytes, StandardCharsets.UTF_8, declared != null);
        }
        Charset guess = LetterFrequencies.guess(bytes);
        return new Decoded(bytes, guess, false);
    }

    private static @Nullable Charset byteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xef && b[1] == (byte) 0xbb && b[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xfe && b[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        if (b.length >= 2 && b[0] == (byte) 0xff && b[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros(b);
    }

    /** UTF-16 without a mark shows by every other byte of the first tag being zero. */
    private static @Nullable Charset zeros(byte[] b) {
        if (b.length < 4 || (b[0] == 0) == (b[1] == 0) || (b[0] == 0) != (b[2] == 0) || (b[1] == 0) != (b[3] == 0)) {
            return null;
        }
        return b[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher m = DECLARED.matcher(head);
        while (m.find()) {
            Charset charset = named(m.group(1).toLowerCase(Locale.ROOT));
            if (charset != null) {
                return charset;
            }
        }
        return null;
    }

    /** As browsers do, Latin-1 is read as windows-1252, of which it is a part, and so on. */
    private static @Nullable Charset named(String name) {
        try {
            return switch (name) {
                case "iso-8859-1", "latin1", "us-ascii", "ascii" -> Charset.forName("windows-1252");
                case "iso-8859-9", "latin5" -> Charset.forName("windows-1254");
                case "gb2312", "gbk", "gb_2312-80" -> Charset.forName("GB18030");
                case "shift_jis", "sjis" -> Charset.forName("windows-31j");
                case "cp1251", "win-1251", "windows1251", "win1251" -> Charset.forName("windows-1251");
                default -> Charset.forName(name);
            };
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** Whether of the bytes beyond ASCII at least nine in ten belong to sound UTF-8 sequences. */
    private static boolean mostlyUtf8(byte[] b) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] >= 0) {
                continue;
            }
            int length = (b[i] & 0xe0) == 0xc0 ? 1 : (b[i] & 0xf0) == 0xe0 ? 2 : (b[i] & 0xf8) == 0xf0 ? 3 : 0;
            int follow = 0;
            while (follow < length && i + 1 < b.length && (b[i + 1] & 0xc0) == 0x80) {
                follow++;
                i++;
            }
            if (length > 0 && follow == length) {
                sound += 1 + length;
            } else {
                broken++;
            }
        }
        return sound > 9 * broken;
    }
}
