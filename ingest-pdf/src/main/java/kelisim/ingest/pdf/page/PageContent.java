package kelisim.ingest.pdf.page;

import java.util.List;

/**
 * All that a page shows which matters to text, in the order of its content stream.
 *
 * @param number the page's number, from 1
 * @param width the page's width in points, as it is read
 * @param height the page's height in points, as it is read
 * @param turn how many quarter turns clockwise bring the page as displayed to the page as read
 * @param shades grounds that are filled with a colour
 * @param pictures how much of the page pictures cover, 0 to 1 or more where they overlap
 * @param unmapped how many glyphs have no meaning that the file tells
 */
public record PageContent(
        int number,
        float width,
        float height,
        int turn,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Shade> shades,
        float pictures,
        int unmapped) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        shades = List.copyOf(shades);
    }
}
