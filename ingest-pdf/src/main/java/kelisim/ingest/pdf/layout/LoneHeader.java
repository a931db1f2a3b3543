package kelisim.ingest.pdf.layout;

import java.util.List;
import java.util.Optional;
import kelisim.ingest.pdf.page.Rows;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.spi.wording.DateLine;
import kelisim.spi.wording.RoleWords;

/**
 * The running head of a document of one page, which no other page repeats: one short line in small print at the very top,
 * well apart from the larger print below. A letterhead's day and contacts are kept.
 */
final class LoneHeader {

    private static final float TOP = 0.1f;
    private static final float SMALLER = 0.85f;
    private static final int MOST_WORDS = 12;

    private LoneHeader() {}

    static Optional<TextLine> of(PageLines page) {
        List<List<TextLine>> rows = Rows.of(page.lines());
        if (rows.size() < 3 || rows.get(0).size() != 1) {
            return Optional.empty();
        }
        TextLine head = rows.get(0).get(0);
        TextLine next = rows.get(1).get(0);
        boolean apart = next.top() - head.bottom() > 1.2f * head.size() && head.size() < SMALLER * next.size();
        boolean smallest = rows.stream().skip(1).allMatch(row -> row.get(0).size() >= head.size() - 0.1f);
        String text = head.text();
        boolean told = DateLine.namesDay(text) || RoleWords.isContact(text);
        return head.baseline() < TOP * page.height()
                        && apart
                        && smallest
                        && head.words().size() <= MOST_WORDS
                        && !told
                ? Optional.of(head)
                : Optional.empty();
    }
}
