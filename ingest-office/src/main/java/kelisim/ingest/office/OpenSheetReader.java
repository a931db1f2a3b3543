package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.jspecify.annotations.Nullable;

/**
 * OpenDocument sheets. Read from their XML, as Tika's XHTML tells neither the sheet nor how often an empty cell is
 * repeated, and so no address.
 */
final class OpenSheetReader implements PartReader {

    private static final int MAX_REPEAT = 64;

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        DocumentDetails details = DocumentDetails.NONE;
        try (ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("content.xml")) {
                    new Content(reader(zip), sink).read();
                } else if (entry.getName().equals("meta.xml")) {
                    details = OpenMeta.read(reader(zip));
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        return details;
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /** The walk over content.xml. */
    private static final class Content {

        private final XMLStreamReader xml;
        private final BlockSink sink;
        private final StringBuilder cell = new StringBuilder();
        private @Nullable SheetRows rows;
        private int row;
        private int rowRepeat;
        private int column;
        private int cellRepeat;
        private boolean numeric;
        private boolean inCell;
        private int annotation;

        Content(XMLStreamReader xml, BlockSink sink) {
            this.xml = xml;
            this.sink = sink;
        }

        void read() throws XMLStreamException {
            while (xml.hasNext() && !sink.isFull()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end(xml.getLocalName());
                } else if (event == XMLStreamConstants.CHARACTERS && inCell && annotation == 0) {
                    cell.append(xml.getText());
                }
            }
        }

        private void start(String name) {
            switch (name) {
                case "table" -> {
                    rows = new SheetRows(sink, String.valueOf(attribute("name")));
                    row = 0;
                }
                case "table-row" -> {
                    rowRepeat = repeat("number-rows-repeated");
                    column = 0;
                    if (rows != null) {
                        rows.startRow(row);
                    }
                }
                case "table-cell", "covered-table-cell" -> {
                    cellRepeat = repeat("number-columns-repeated");
                    cell.setLength(0);
                    String type = attribute("value-type");
                    numeric = type != null && !type.equals("string");
                    inCell = true;
                }
                case "p" -> cell.append(cell.isEmpty() ? "" : " ");
                case "annotation" -> annotation++;
                default -> {
                    // of no meaning for the cells' words
                }
            }
        }

        private void end(String name) {
            switch (name) {
                case "annotation" -> annotation--;
                case "table-cell", "covered-table-cell" -> endCell();
                case "table-row" -> {
                    if (rows != null) {
                        rows.endRow();
                    }
                    row += rowRepeat;
                }
                default -> {
                    // of no meaning for the cells' words
                }
            }
        }

        private void endCell() {
            inCell = false;
            if (rows != null && !cell.toString().isBlank()) {
                for (int i = 0; i < Math.min(cellRepeat, MAX_REPEAT); i++) {
                    rows.cell(column + i, cell.toString(), numeric);
                }
            }
            column += cellRepeat;
        }

        private int repeat(String attribute) {
            String value = attribute(attribute);
            try {
                return value == null ? 1 : Math.max(1, Integer.parseInt(value));
            } catch (NumberFormatException e) {
                return 1;
            }
        }

        private @Nullable String attribute(String name) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return null;
        }
    }
}
