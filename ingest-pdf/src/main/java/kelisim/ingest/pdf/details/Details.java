package kelisim.ingest.pdf.details;

import kelisim.document.Block;
import kelisim.document.DocumentDetails;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.layout.DocumentLayout;
import org.apache.pdfbox.cos.COSDictionary;

/** The document's details, from its first page first and from what the file says of itself second. */
public final class Details {

    private final Budget budget;

    public Details(Budget budget) {
        this.budget = budget;
    }

    public DocumentDetails of(COSDictionary trailer, COSDictionary catalog, DocumentLayout layout) {
        budget.checkClock();
        String title = null;
        for (Block block : layout.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                title = block.span().of(layout.text());
                break;
            }
        }
        return DocumentDetails.NONE.withTitle(title);
    }
}
