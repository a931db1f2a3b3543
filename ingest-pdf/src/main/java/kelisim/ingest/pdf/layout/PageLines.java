package kelisim.ingest.pdf.layout;

import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.page.Ruling;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.table.Frames;

/**
 * A page as lines.
 *
 * @param turn quarter turns clockwise from the page as read to the page as displayed
 */
public record PageLines(
        int number, float width, float height, int turn, List<TextLine> lines, List<Ruling> rulings, Frames frames) {

    public PageLines {
        lines = List.copyOf(lines);
        rulings = List.copyOf(rulings);
    }

    static PageLines of(PageContent page, Budget budget) {
        return new PageLines(
                page.number(),
                page.width(),
                page.height(),
                page.turn(),
                LineBuilder.lines(page, budget),
                page.rulings(),
                Frames.of(page.rulings(), page.shades()));
    }

    PageLines with(List<TextLine> other) {
        return new PageLines(number, width, height, turn, other, rulings, frames);
    }
}
