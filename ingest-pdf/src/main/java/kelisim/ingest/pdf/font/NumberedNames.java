package kelisim.ingest.pdf.font;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs that are named by the codes they had before ({@code a65}, {@code G41}, {@code c0065}), as fonts drawn from pixels and fonts
 * converted by printer drivers have them. TeX's own codes for ligatures, quotes and dashes are told apart by which of its
 * two encodings the font uses.
 */
final class NumberedNames {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,4}(\\d{1,4})");

    /** Ligatures, quotes and dashes of TeX's newer encoding (T1). */
    private static final String[] NEWER = new String[32];

    /** Those of its first encoding (OT1). */
    private static final String[] FIRST = new String[32];

    static {
        put(NEWER, 16, "“", "”", "„", "«", "»", "–", "—");
        put(NEWER, 27, "ff", "fi", "fl", "ffi", "ffl");
        put(FIRST, 11, "ff", "fi", "fl", "ffi", "ffl");
        put(FIRST, 25, "ß", "æ", "œ", "ø", "Æ", "Œ", "Ø");
    }

    private final boolean usable;
    private final boolean tex;
    private final boolean newer;

    NumberedNames(@Nullable String[] names) {
        int named = 0;
        int own = 0;
        boolean low = false;
        boolean later = false;
        for (int code = 0; code < names.length; code++) {
            String name = names[code];
            if (name != null && !name.equals(".notdef")) {
                named++;
                own += number(name) == code ? 1 : 0;
                low |= number(name) == code && code < 32;
                later |= number(name) == code
                        && (code == 21 || code == 22 || code == 16 || code == 17 || code >= 28 && code <= 31);
            }
        }
        usable = named > 0 && own == named;
        tex = low;
        newer = later;
    }

    /** What a glyph means whose name tells no more than its code; {@code null} if the font's other names tell more. */
    @Nullable
    String text(int code) {
        if (!usable) {
            return null;
        }
        if (code < 32) {
            return newer ? NEWER[code] : FIRST[code];
        }
        if (tex && code == 39) {
            return "’";
        }
        if (tex && code == 96) {
            return "‘";
        }
        if (tex && !newer) {
            String first = code == 34 ? "”" : code == 92 ? "“" : code == 123 ? "–" : code == 124 ? "—" : null;
            return first != null ? first : code < 127 ? String.valueOf((char) code) : null;
        }
        return code == 127 ? "-" : String.valueOf((char) code);
    }

    private static int number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static void put(String[] table, int from, String... texts) {
        System.arraycopy(texts, 0, table, from, texts.length);
    }
}
