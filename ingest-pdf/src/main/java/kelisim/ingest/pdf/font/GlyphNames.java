package kelisim.ingest.pdf.font;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** Glyph names to text, by the Adobe Glyph List and the conventions for names outside it. */
final class GlyphNames {

    private static final Pattern UNI = Pattern.compile("uni([0-9A-Fa-f]{4})|u([0-9A-Fa-f]{4,6})");

    private GlyphNames() {}

    /** The text, null if the name tells nothing ({@code g23}, {@code .notdef}). */
    static @Nullable String text(@Nullable String name, boolean dingbats) {
        if (name == null || name.equals(".notdef") || name.length() > 64) {
            return null;
        }
        String text = dingbats ? GlyphList.getZapfDingbats().toUnicode(name) : null;
        if (text == null) {
            text = GlyphList.getAdobeGlyphList().toUnicode(name);
        }
        if (text != null) {
            return text;
        }
        int dot = name.indexOf('.');
        if (dot > 0) {
            return text(name.substring(0, dot), dingbats);
        }
        if (name.indexOf('_') > 0) {
            return ligature(name, dingbats);
        }
        Matcher uni = UNI.matcher(name);
        if (uni.matches()) {
            int codePoint = Integer.parseInt(uni.group(1) != null ? uni.group(1) : uni.group(2), 16);
            return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : null;
        }
        return null;
    }

    private static @Nullable String ligature(String name, boolean dingbats) {
        StringBuilder text = new StringBuilder();
        for (String part : name.split("_", 8)) {
            String one = part.isEmpty() || part.indexOf('_') >= 0 ? null : text(part, dingbats);
            if (one == null) {
                return null;
            }
            text.append(one);
        }
        return text.toString();
    }
}
