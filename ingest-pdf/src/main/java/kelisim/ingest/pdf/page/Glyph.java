package kelisim.ingest.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A glyph as it stands on the page, in points from the upper left of the page as it is read.
 *
 * @param text what it means; usually one character, two or three for a ligature
 * @param x0 where it begins on the baseline
 * @param x1 where its advance ends
 * @param baseline how far its baseline is from the top
 * @param size the size it is drawn in
 * @param style what it looks like
 * @param furniture whether the file itself marks it as no content (a running header, a page number, a watermark)
 * @param tag what the file says it belongs to, {@code null} if it does not
 */
public record Glyph(
        String text,
        float x0,
        float x1,
        float baseline,
        float size,
        Style style,
        boolean furniture,
        @Nullable Tag tag) {

    /** A usual ascent, as a part of the size. */
    public static final float ASCENT = 0.75f;

    /** A usual descent, as a part of the size. */
    public static final float DESCENT = 0.22f;

    public boolean isSpace() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b') {
                return false;
            }
        }
        return true;
    }
}
