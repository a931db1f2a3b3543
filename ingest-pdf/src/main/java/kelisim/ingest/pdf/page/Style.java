package kelisim.ingest.pdf.page;

import java.util.Locale;

/**
 * What a glyph looks like beside its size.
 *
 * @param font the font's name without its subset tag
 * @param bold whether it is heavy
 * @param italic whether it slants
 * @param fixed whether all its glyphs are equally wide
 */
public record Style(String font, boolean bold, boolean italic, boolean fixed) {

    /** Of text in a font that could not be read. */
    public static final Style PLAIN = new Style("", false, false, false);

    private static final int FIXED_FLAG = 1;
    private static final int ITALIC_FLAG = 1 << 6;
    private static final int FORCE_BOLD_FLAG = 1 << 18;

    /**
     * Reads weight and slant from a font's name and its descriptor.
     *
     * @param name as in the file: {@code ABCDEF+TimesNewRoman,Bold}
     * @param flags the descriptor's flags, 0 if there is none
     * @param weight the descriptor's weight (400 is regular), 0 if unknown
     */
    public static Style of(String name, int flags, double weight) {
        String plain = name.length() > 7 && name.charAt(6) == '+' ? name.substring(7) : name;
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean bold = lower.contains("bold")
                || lower.contains("black")
                || lower.contains("heavy")
                || lower.contains("semibold")
                || lower.contains("demi")
                || lower.matches("(cmb|cmbx|sfbx|ecbx|lmbx|nimbus.*medi|.*-medi$).*")
                || (flags & FORCE_BOLD_FLAG) != 0
                || weight >= 600;
        boolean italic = lower.contains("italic")
                || lower.contains("oblique")
                || lower.endsWith("-it")
                || lower.matches("(cmti|cmmi|cmsl|sfti|ecti).*")
                || (flags & ITALIC_FLAG) != 0;
        boolean fixed = (flags & FIXED_FLAG) != 0
                || lower.contains("courier")
                || lower.contains("mono")
                || lower.contains("consolas")
                || lower.startsWith("cmtt");
        return new Style(plain, bold, italic, fixed);
    }
}
