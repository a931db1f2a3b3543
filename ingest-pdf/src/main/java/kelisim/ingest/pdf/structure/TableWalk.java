package kelisim.ingest.pdf.structure;

import java.util.HashMap;
import java.util.Map;
import kelisim.ingest.pdf.page.Tag;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Counts a table's rows and columns while its elements are walked through; cells over several rows or columns take their room. */
final class TableWalk {

    private static final int MOST_SPAN = 60;
    private static final COSName COLUMNS = COSName.getPDFName("ColSpan");
    private static final COSName ROWS = COSName.getPDFName("RowSpan");

    private final int table;
    private final Map<Integer, Integer> held = new HashMap<>();
    private int row = -1;
    private int column;

    TableWalk(int table) {
        this.table = table;
    }

    void row() {
        row++;
        column = 0;
        held.replaceAll((at, rows) -> rows - 1);
        held.values().removeIf(rows -> rows <= 0);
    }

    Tag.Cell cell(COSDictionary element, boolean header) {
        while (held.containsKey(column)) {
            column++;
        }
        int first = column;
        int columns = span(element, COLUMNS);
        int rows = span(element, ROWS);
        for (int c = first; c < first + columns; c++) {
            if (rows > 1) {
                held.put(c, rows);
            }
        }
        column = first + columns;
        return new Tag.Cell(table, Math.max(0, row), first, header);
    }

    private static int span(COSDictionary element, COSName which) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        int span = 1;
        if (attributes instanceof COSDictionary own) {
            span = own.getInt(which, 1);
        } else if (attributes instanceof COSArray several) {
            for (int i = 0; i < Math.min(several.size(), MOST_SPAN); i++) {
                span = several.getObject(i) instanceof COSDictionary own ? Math.max(span, own.getInt(which, 1)) : span;
            }
        }
        return Math.max(1, Math.min(MOST_SPAN, span));
    }
}
