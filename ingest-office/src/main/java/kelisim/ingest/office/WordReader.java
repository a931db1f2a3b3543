package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.document.DocumentDetails;
import kelisim.document.Locator;
import kelisim.spi.Limits;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.tika.parser.microsoft.ooxml.XWPFListManager;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Word documents. Read from POI's model rather than Tika's XHTML, which drops the depth of lists and which rows of a table
 * are its header.
 */
final class WordReader implements PartReader {

    private static final Pattern HEADING = Pattern.compile("heading ?(\\d)");
    private static final int MAX_STYLE_CHAIN = 16;

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (XWPFDocument document = new XWPFDocument(bytes)) {
            new Body(document, sink).read();
            return details(document.getProperties().getCoreProperties());
        }
    }

    private static DocumentDetails details(POIXMLProperties.CoreProperties properties) {
        return DocumentDetails.NONE
                .withTitle(Details.text(properties.getTitle()))
                .withPublished(Details.day(properties.getCreated()))
                .withLanguage(Details.text(properties
                        .getUnderlyingProperties()
                        .getLanguageProperty()
                        .orElse(null)))
                .withAuthors(Details.names(properties.getCreator()));
    }

    /** One document's walk from the first element to the notes. */
    private static final class Body {

        private final XWPFDocument document;
        private final BlockSink sink;
        private final XWPFListManager lists;
        private int number;

        Body(XWPFDocument document, BlockSink sink) {
            this.document = document;
            this.sink = sink;
            this.lists = document.getNumbering() == null
                    ? XWPFListManager.EMPTY_LIST
                    : new XWPFListManager(document.getNumbering());
        }

        void read() {
            for (IBodyElement element : document.getBodyElements()) {
                if (sink.isFull()) {
                    return;
                }
                number++;
                if (element instanceof XWPFParagraph paragraph) {
                    paragraph(paragraph);
                } else if (element instanceof XWPFTable table) {
                    table(table);
                } else if (element instanceof XWPFSDT control) {
                    sink.paragraph(control.getContent().getText(), BlockRole.BODY, here("body"));
                }
            }
            notes(document.getFootnotes(), "footnotes");
            notes(document.getEndnotes(), "endnotes");
        }

        private void paragraph(XWPFParagraph paragraph) {
            String words = words(paragraph);
            int level = headingLevel(paragraph);
            if (level > 0) {
                String marker = marker(paragraph);
                sink.heading(marker.isEmpty() ? words : marker + " " + words, level, here("body"));
            } else if (paragraph.getNumID() != null && paragraph.getNumID().signum() > 0) {
                int depth = paragraph.getNumIlvl() == null
                        ? 1
                        : paragraph.getNumIlvl().intValue() + 1;
                sink.listItem(words, depth, marker(paragraph), here("body"));
            } else {
                BlockRole role =
                        styleName(paragraph.getStyle()).contains("caption") ? BlockRole.CAPTION : BlockRole.BODY;
                sink.paragraph(words, role, here("body"));
            }
        }

        private String marker(XWPFParagraph paragraph) {
            if (paragraph.getNumID() == null) {
                return "";
            }
            String formatted = lists.getFormattedNumber(paragraph);
            return formatted == null ? "" : formatted.strip();
        }

        private void table(XWPFTable table) {
            TableRows rows = new TableRows(sink);
            for (XWPFTableRow row : table.getRows()) {
                List<String> cells = new ArrayList<>();
                for (XWPFTableCell cell : row.getTableCells()) {
                    cells.add(cell.getTextRecursively());
                }
                rows.add(cells, row.isRepeatHeader(), here("body"));
            }
            rows.end();
        }

        private void notes(List<? extends XWPFAbstractFootnoteEndnote> notes, String part) {
            int count = 0;
            for (XWPFAbstractFootnoteEndnote note : notes) {
                for (XWPFParagraph paragraph : note.getParagraphs()) {
                    count++;
                    sink.paragraph(words(paragraph), BlockRole.FOOTNOTE, new Locator.Paragraph(part, count));
                }
            }
        }

        private Locator here(String part) {
            return new Locator.Paragraph(part, number);
        }

        /** The words as they stand after all changes: deleted runs are none of the paragraph's runs. */
        private static String words(XWPFParagraph paragraph) {
            StringBuilder words = new StringBuilder();
            for (IRunElement run : paragraph.getIRuns()) {
                if (run instanceof XWPFHyperlinkRun link) {
                    words.append(link.text());
                } else if (run instanceof XWPFRun plain && isText(plain.getCTR())) {
                    words.append(plain.text());
                }
            }
            return words.toString();
        }

        private static boolean isText(CTR run) {
            return run.sizeOfDelTextArray() == 0
                    && run.sizeOfFootnoteReferenceArray() == 0
                    && run.sizeOfEndnoteReferenceArray() == 0
                    && run.sizeOfCommentReferenceArray() == 0;
        }

        private int headingLevel(XWPFParagraph paragraph) {
            if (paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetOutlineLvl()) {
                return level(paragraph.getCTPPr().getOutlineLvl().getVal().intValue());
            }
            String id = paragraph.getStyle();
            for (int i = 0; i < MAX_STYLE_CHAIN && id != null; i++) {
                XWPFStyle style = document.getStyles() == null
                        ? null
                        : document.getStyles().getStyle(id);
                if (style == null) {
                    break;
                }
                int level = headingLevel(style);
                if (level > 0) {
                    return level;
                }
                id = style.getBasisStyleID();
            }
            return 0;
        }

        private static int headingLevel(XWPFStyle style) {
            if (style.getCTStyle().getPPr() != null
                    && style.getCTStyle().getPPr().isSetOutlineLvl()) {
                return level(
                        style.getCTStyle().getPPr().getOutlineLvl().getVal().intValue());
            }
            String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            return name.equals("title") ? 1 : 0;
        }

        /** Word counts outline levels from 0, and 9 is body text. */
        private static int level(int outline) {
            return outline >= 0 && outline < 9 ? outline + 1 : 0;
        }

        private String styleName(@Nullable String id) {
            XWPFStyle style = id == null || document.getStyles() == null
                    ? null
                    : document.getStyles().getStyle(id);
            return style == null || style.getName() == null
                    ? ""
                    : style.getName().toLowerCase(Locale.ROOT);
        }
    }
}
