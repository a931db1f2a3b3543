package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Excel workbooks of the binary kind, with the values that their formulas last had. */
final class OldExcelReader implements PartReader {

    private final @Nullable String password;

    OldExcelReader(@Nullable String password) {
        this.password = password;
    }

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        return BinaryPassword.during(password, () -> workbook(bytes, sink, limits));
    }

    private static DocumentDetails workbook(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(bytes)) {
            DataFormatter formatter = new DataFormatter(Locale.ROOT);
            formatter.setUseCachedValuesForFormulaCells(true);
            for (int i = 0; i < Math.min(workbook.getNumberOfSheets(), limits.pages()); i++) {
                sheet(workbook.getSheetAt(i), formatter, sink, limits);
            }
            return Details.of(workbook.getSummaryInformation());
        }
    }

    private static void sheet(Sheet sheet, DataFormatter formatter, BlockSink sink, Limits limits) {
        SheetRows rows = new SheetRows(sink, limits, sheet.getSheetName());
        for (Row row : sheet) {
            if (sink.isFull()) {
                break;
            }
            rows.startRow(row.getRowNum());
            for (Cell cell : row) {
                rows.cell(cell.getColumnIndex(), formatter.formatCellValue(cell));
            }
            rows.endRow();
        }
        rows.end();
    }
}
