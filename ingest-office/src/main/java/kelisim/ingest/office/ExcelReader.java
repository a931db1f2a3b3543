package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Excel workbooks of the XML kind, sheet by sheet as a stream, with the values that their formulas last had. */
final class ExcelReader implements PartReader {

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(bytes)) {
            XSSFReader reader = new XSSFReader(workbook);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook, false);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            int count = 0;
            while (sheets.hasNext() && !sink.isFull() && count++ < limits.pages()) {
                try (InputStream sheet = sheets.next()) {
                    sheet(sheet, reader, strings, new SheetRows(sink, limits, sheets.getSheetName()));
                }
            }
            return details(workbook.getPackageProperties());
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static void sheet(InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable strings, SheetRows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new XSSFSheetXMLHandler(
                reader.getStylesTable(), strings, new Cells(rows), new DataFormatter(Locale.ROOT), false));
        xml.parse(new InputSource(sheet));
        rows.end();
    }

    private static DocumentDetails details(PackageProperties properties) {
        return DocumentDetails.NONE
                .withTitle(Details.text(properties.getTitleProperty().orElse(null)))
                .withPublished(Details.day(properties.getCreatedProperty().orElse(null)))
                .withLanguage(Details.text(properties.getLanguageProperty().orElse(null)))
                .withAuthors(Details.names(properties.getCreatorProperty().orElse(null)));
    }

    private record Cells(SheetRows rows) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {
            rows.startRow(row);
        }

        @Override
        public void endRow(int row) {
            rows.endRow();
        }

        @Override
        public void cell(String address, String value, @Nullable XSSFComment comment) {
            rows.cell(new CellReference(address).getCol(), value);
        }
    }
}
