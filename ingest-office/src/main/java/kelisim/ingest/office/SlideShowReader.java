package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.BlockRole;
import kelisim.document.DocumentDetails;
import kelisim.spi.Limits;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.jspecify.annotations.Nullable;

/**
 * PowerPoint presentations of both kinds, from the model that POI has for both. Tika's parser of the newer kind cannot run
 * on the module path: POI does not export the extractor that it calls.
 */
final class SlideShowReader implements PartReader {

    private static final int MAX_GROUP_DEPTH = 32;

    private final boolean binary;
    private final @Nullable String password;

    SlideShowReader(boolean binary, @Nullable String password) {
        this.binary = binary;
        this.password = password;
    }

    @Override
    public DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        return binary ? BinaryPassword.during(password, () -> old(bytes, sink, limits)) : current(bytes, sink, limits);
    }

    private static DocumentDetails current(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(bytes)) {
            slides(show, sink, limits);
            PackageProperties properties =
                    show.getProperties().getCoreProperties().getUnderlyingProperties();
            return DocumentDetails.NONE
                    .withTitle(Details.text(properties.getTitleProperty().orElse(null)))
                    .withPublished(Details.day(properties.getCreatedProperty().orElse(null)))
                    .withLanguage(Details.text(properties.getLanguageProperty().orElse(null)))
                    .withAuthors(Details.names(properties.getCreatorProperty().orElse(null)));
        }
    }

    private static DocumentDetails old(InputStream bytes, BlockSink sink, Limits limits) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(bytes)) {
            slides(show, sink, limits);
            return Details.of(show.getSlideShowImpl().getSummaryInformation());
        }
    }

    private static void slides(SlideShow<?, ?> show, BlockSink sink, Limits limits) {
        Slides slides = new Slides();
        for (Slide<?, ?> slide : show.getSlides()) {
            if (sink.isFull() || slides.count() >= limits.pages()) {
                return;
            }
            slides.next();
            for (Shape<?, ?> shape : slide) {
                shape(shape, sink, slides, MAX_GROUP_DEPTH);
            }
        }
    }

    private static void shape(Shape<?, ?> shape, BlockSink sink, Slides slides, int depth) {
        if (shape instanceof TextShape<?, ?> text && isContent(text)) {
            for (TextParagraph<?, ?, ?> paragraph : text) {
                paragraph(paragraph, sink, slides);
            }
        } else if (shape instanceof TableShape<?, ?> table) {
            table(table, sink, slides);
        } else if (shape instanceof GroupShape<?, ?> group && depth > 0) {
            for (Shape<?, ?> inner : group) {
                shape(inner, sink, slides, depth - 1);
            }
        }
    }

    /** Whether it is not the date, the footer or the number that stands on every slide. */
    private static boolean isContent(TextShape<?, ?> text) {
        Placeholder placeholder = text.getPlaceholderDetails() == null
                ? null
                : text.getPlaceholderDetails().getPlaceholder();
        return placeholder != Placeholder.DATETIME
                && placeholder != Placeholder.FOOTER
                && placeholder != Placeholder.HEADER
                && placeholder != Placeholder.SLIDE_NUMBER;
    }

    private static void paragraph(TextParagraph<?, ?, ?> paragraph, BlockSink sink, Slides slides) {
        StringBuilder words = new StringBuilder();
        for (TextRun run : paragraph) {
            words.append(run.getRawText());
        }
        if (words.toString().isBlank()) {
            return;
        }
        int title = paragraph.getBulletStyle() != null ? 0 : slides.titleLevel(words.toString());
        if (title > 0) {
            sink.heading(words.toString(), title, slides.here());
        } else if (paragraph.getBulletStyle() != null) {
            String marker = String.valueOf(paragraph.getBulletStyle().getBulletCharacter());
            sink.listItem(words.toString(), paragraph.getIndentLevel() + 1, marker, slides.here());
        } else {
            sink.paragraph(words.toString(), BlockRole.BODY, slides.here());
        }
    }

    private static void table(TableShape<?, ?> table, BlockSink sink, Slides slides) {
        TableRows rows = new TableRows(sink);
        for (int r = 0; r < table.getNumberOfRows(); r++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < table.getNumberOfColumns(); c++) {
                cells.add(table.getCell(r, c) == null ? "" : table.getCell(r, c).getText());
            }
            rows.add(cells, false, slides.here());
        }
        rows.end();
    }
}
