package kelisim.ingest.pdf.content;

import kelisim.ingest.pdf.font.PdfFont;
import org.jspecify.annotations.Nullable;

/** The part of the graphics state that text uses; copied on {@code q}. */
final class TextState {

    Matrix transform;

    @Nullable
    PdfFont font;

    double size;
    double charSpace;
    double wordSpace;
    double scale = 1;
    double leading;
    double rise;

    /** Whether what is filled now is as white as the paper. */
    boolean paper;

    TextState(Matrix transform) {
        this.transform = transform;
    }

    TextState copy() {
        TextState copy = new TextState(transform);
        copy.font = font;
        copy.size = size;
        copy.charSpace = charSpace;
        copy.wordSpace = wordSpace;
        copy.scale = scale;
        copy.leading = leading;
        copy.rise = rise;
        copy.paper = paper;
        return copy;
    }
}
