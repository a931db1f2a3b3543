package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Locator;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.page.Captions;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.table.AlignedTables;
import kelisim.ingest.pdf.table.RuledTables;
import kelisim.ingest.pdf.table.TaggedTables;
import kelisim.spi.Problem;

/**
 * A document's pages to its text and blocks.
 *
 * @param text the text of the blocks, a line each
 * @param cut whether text beyond the limit was left out
 */
public record DocumentLayout(String text, List<Block> blocks, boolean cut) {

    public DocumentLayout {
        blocks = List.copyOf(blocks);
    }

    /** A page as lines; afterwards its glyphs are no longer needed. */
    public static PageLines lines(PageContent page, Budget budget) {
        return PageLines.of(page, budget);
    }

    /**
     * Lays out a document.
     *
     * @param pages the pages in order
     * @param budget tells how long the text may become, and ends the work when the time is up
     */
    public static DocumentLayout of(List<PageLines> pages, Budget budget) {
        List<PageLines> cleaned = Furniture.remove(pages);
        Map<Integer, PageLines> byNumber = new HashMap<>();
        List<List<TextLine>> columns = new ArrayList<>();
        for (PageLines page : cleaned) {
            byNumber.put(page.number(), page);
            budget.checkClock();
            columns.addAll(columns(page, budget));
        }
        Typography typography = Typography.of(columns);
        List<Draft> drafts = drafts(columns, typography, byNumber);
        DocumentText text =
                new DocumentText(typography.words(), byNumber, budget.limits().characters());
        drafts.forEach(text::add);
        return new DocumentLayout(text.text(), text.blocks(), text.isCut());
    }

    /** The page's columns with their tables; if that fails, its lines as they stand. */
    private static List<List<TextLine>> columns(PageLines page, Budget budget) {
        try {
            List<TextLine> lines = RuledTables.replace(TaggedTables.replace(page.lines()), page.rulings());
            List<List<TextLine>> columns = new ArrayList<>();
            for (List<TextLine> column : ReadingOrder.columns(lines, page.frames(), budget)) {
                columns.add(AlignedTables.replace(column, page.rulings(), page.frames(), budget));
            }
            return columns;
        } catch (BudgetExceeded e) {
            throw e;
        } catch (RuntimeException e) {
            budget.lost(Problem.warning("pdf.layout", "page " + page.number() + " is read line by line: " + e)
                    .at(new Locator.PageBox(page.number(), 0, 0, page.width(), page.height())));
            List<List<TextLine>> plain = new ArrayList<>();
            plain.add(page.lines());
            return plain;
        }
    }

    private static List<Draft> drafts(
            List<List<TextLine>> columns, Typography typography, Map<Integer, PageLines> pages) {
        Headings headings = new Headings(typography);
        Tagging tagging = Tagging.of(columns);
        boolean tagged = tagging.isSound();
        List<List<Draft>> read = new ArrayList<>();
        for (List<TextLine> column : columns) {
            if (column.isEmpty()) {
                continue;
            }
            List<Draft> drafts = ColumnReader.read(column, typography, tagged);
            PageLines page = pages.get(column.get(0).page());
            Footnotes.find(drafts, typography, page == null ? 0 : page.height());
            for (Draft draft : drafts) {
                if (draft.role == BlockRole.BODY && Captions.is(draft.textWithMark())) {
                    draft.role = BlockRole.CAPTION;
                }
            }
            if (tagged) {
                drafts.forEach(tagging::apply);
            }
            headings.find(drafts);
            read.add(drafts);
        }
        List<Draft> drafts = Joiner.join(read);
        headings.level(drafts);
        ListDepth.measure(drafts);
        return drafts;
    }
}
