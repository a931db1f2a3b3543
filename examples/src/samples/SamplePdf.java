import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/**
 * Sets the sample texts beside it as A5 pages with a running header and page numbers, and writes them to the folder that is
 * its argument. A line with {@code #} is set as title, {@code ##} as heading, {@code *} as list item; the rest are paragraphs.
 */
public final class SamplePdf {

    private static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final float MARGIN = 54;
    private static final float LEADING = 1.25f;

    private final PDDocument document = new PDDocument();
    private final String header;
    private PDPageContentStream page;
    private float y;

    private SamplePdf(String header) {
        this.header = header;
    }

    public static void main(String[] args) throws IOException {
        Path sources = Path.of("examples", "src", "samples");
        for (String name : List.of("communique", "work-programme")) {
            List<String> lines = Files.readAllLines(sources.resolve(name + ".txt"));
            new SamplePdf(name.replace('-', ' ')).write(lines, Path.of(args[0], name + ".pdf"));
        }
    }

    private void write(List<String> lines, Path file) throws IOException {
        nextPage();
        for (String line : lines) {
            if (line.startsWith("# ")) {
                set(line.substring(2), BOLD, 18, 0, "");
            } else if (line.startsWith("## ")) {
                y -= 4;
                set(line.substring(3), BOLD, 14.5f, 0, "");
            } else if (line.startsWith("* ")) {
                set(line.substring(2), ROMAN, 13, 14, "•");
            } else if (line.isBlank()) {
                y -= 7;
            } else {
                set(line, ROMAN, 13, 0, "");
            }
        }
        page.close();
        document.setDocumentId(1L);
        document.save(file.toFile());
        document.close();
    }

    private void set(String text, PDFont font, float size, float indent, String mark) throws IOException {
        List<String> lines = broken(text, font, size, PDRectangle.A5.getWidth() - 2 * MARGIN - indent);
        for (int i = 0; i < lines.size(); i++) {
            if (y < MARGIN + size) {
                nextPage();
            }
            y -= size * LEADING;
            if (i == 0 && !mark.isEmpty()) {
                show(mark, font, size, MARGIN + 2);
            }
            show(lines.get(i), font, size, MARGIN + indent);
        }
    }

    private static List<String> broken(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private void nextPage() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A5);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A5.getHeight() - 30;
        show("Sample documents of Kelisim: " + header, ROMAN, 8, MARGIN);
        float top = y;
        y = 28;
        show(String.valueOf(document.getNumberOfPages()), ROMAN, 8, PDRectangle.A5.getWidth() / 2);
        y = top - 16;
    }

    private void show(String text, PDFont font, float size, float x) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }
}
