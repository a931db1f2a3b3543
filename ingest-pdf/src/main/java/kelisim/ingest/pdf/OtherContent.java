package kelisim.ingest.pdf;

import kelisim.ingest.pdf.bound.Budget;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What a file holds beside its pages, which are then often no more than a notice: forms in XML, files within the file. */
final class OtherContent {

    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");

    private OtherContent() {}

    static void report(COSDictionary catalog, Budget budget) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.getDictionaryObject(XFA) != null) {
            budget.lost(
                    Problem.warning("pdf.xfa", "the file has a form in XML (XFA), which is not read; its pages are"));
        }
        if (catalog.getCOSDictionary(COLLECTION) != null) {
            budget.lost(Problem.warning(
                    "pdf.portfolio", "the file is a portfolio: the files within it are not read, its cover page is"));
        }
    }
}
