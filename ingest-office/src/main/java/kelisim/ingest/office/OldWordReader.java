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
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.tika.parser.microsoft.ListManager;
import org.jspecify.annotations.Nullable;

/** Word documents of the binary kind, from POI's model: Tika's XHTML mixes comments into the words. */
final class OldWordReader implements PartReader {

    private static final Pattern HEADING = Pattern.compile("heading (\\d)");
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;

    private final @Nullable String password;

    OldWordReader(@Nullable String password) {
        this.password = password;
    }

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        return BinaryPassword.during(password, () -> document(bytes, sink));
    }

    private static DocumentDetails document(InputStream bytes, BlockSink sink) throws IOException {
        try (HWPFDocument document = new HWPFDocument(bytes)) {
            new Body(document, sink).read();
            return Details.of(document.getSummaryInformation());
        }
    }

    private static final class Body {

        private final HWPFDocument document;
        private final BlockSink sink;
        private final ListManager lists;
        private int number;

        Body(HWPFDocument document, BlockSink sink) {
            this.document = document;
            this.sink = sink;
            this.lists = new ListManager(document);
        }

        void read() {
            Range range = document.getRange();
            int count = range.numParagraphs();
            for (int i = 0; i < count && !sink.isFull(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()
                        && (i == 0 || !range.getParagraph(i - 1).isInTable())) {
                    table(range.getTable(paragraph));
                } else if (!paragraph.isInTable()) {
                    number++;
                    paragraph(paragraph);
                }
            }
            notes(document.getFootnoteRange(), "footnotes");
            notes(document.getEndnoteRange(), "endnotes");
        }

        private void paragraph(Paragraph paragraph) {
            String words = words(paragraph);
            int level = headingLevel(paragraph);
            String marker =
                    paragraph.isInList() ? lists.getFormattedNumber(paragraph).strip() : "";
            if (level > 0) {
                sink.heading(marker.isEmpty() ? words : marker + " " + words, level, here("body"));
            } else if (paragraph.isInList()) {
                sink.listItem(words, paragraph.getIlvl() + 1, marker, here("body"));
            } else {
                sink.paragraph(words, BlockRole.BODY, here("body"));
            }
        }

        private int headingLevel(Paragraph paragraph) {
            String style = document.getStyleSheet().numStyles() > paragraph.getStyleIndex()
                    ? document.getStyleSheet()
                            .getStyleDescription(paragraph.getStyleIndex())
                            .getName()
                    : null;
            String name = style == null ? "" : style.toLowerCase(Locale.ROOT);
            Matcher heading = HEADING.matcher(name);
            return heading.matches() ? Integer.parseInt(heading.group(1)) : name.equals("title") ? 1 : 0;
        }

        private void table(Table table) {
            TableRows rows = new TableRows(sink);
            for (int r = 0; r < table.numRows(); r++) {
                TableRow row = table.getRow(r);
                List<String> cells = new ArrayList<>();
                for (int c = 0; c < row.numCells(); c++) {
                    cells.add(words(row.getCell(c)));
                }
                number++;
                rows.add(cells, row.isTableHeader(), here("body"));
            }
            rows.end();
        }

        private void notes(Range notes, String part) {
            for (int i = 0; i < notes.numParagraphs(); i++) {
                sink.paragraph(words(notes.getParagraph(i)), BlockRole.FOOTNOTE, new Locator.Paragraph(part, i + 1));
            }
        }

        /** The words less what was deleted, the codes of fields, and the marks of notes and pictures. */
        private static String words(Range range) {
            StringBuilder words = new StringBuilder();
            int codes = 0;
            for (int i = 0; i < range.numCharacterRuns(); i++) {
                CharacterRun run = range.getCharacterRun(i);
                if (run.isMarkedDeleted()) {
                    continue;
                }
                String text = run.text();
                for (int k = 0; k < text.length(); k++) {
                    char c = text.charAt(k);
                    if (c == FIELD_BEGIN) {
                        codes++;
                    } else if (c == FIELD_RESULT || (c == FIELD_END && codes > 0)) {
                        codes = Math.max(0, codes - 1);
                    } else if (codes == 0) {
                        words.append(c < ' ' ? ' ' : c);
                    }
                }
            }
            return words.toString();
        }

        private Locator here(String part) {
            return new Locator.Paragraph(part, number);
        }
    }
}
