package kelisim.ingest.pdf.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What is laid over a page and shown with it: filled fields of forms, typed-in text, stamps. Comments are no part of the page. */
final class Annotations {

    private static final int MOST = 5_000;
    private static final int DEEPEST_PARENT = 16;
    private static final int MOST_LINES = 200;
    private static final int HIDDEN = 1 << 1;
    private static final int NO_VIEW = 1 << 5;
    private static final COSName APPEARANCE_STATE = COSName.getPDFName("AS");
    private static final COSName BORDER_BOX = COSName.getPDFName("BBox");
    private static final COSName FREE_TEXT = COSName.getPDFName("FreeText");
    private static final COSName POPUP = COSName.getPDFName("Popup");
    private static final COSName NOTE = COSName.getPDFName("Text");
    private static final COSName WIDGET = COSName.getPDFName("Widget");

    private final BiConsumer<COSStream, Matrix> draw;
    private final BiConsumer<String, double[]> write;

    /**
     * @param draw draws a form under a map
     * @param write writes text in a box
     */
    Annotations(BiConsumer<COSStream, Matrix> draw, BiConsumer<String, double[]> write) {
        this.draw = draw;
        this.write = write;
    }

    void show(COSDictionary page) {
        COSArray all = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < Math.min(all.size(), MOST); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation && isShown(annotation)) {
                show(annotation, PageBox.box(annotation.getCOSArray(COSName.RECT)));
            }
        }
    }

    private static boolean isShown(COSDictionary annotation) {
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        return (annotation.getInt(COSName.F, 0) & (HIDDEN | NO_VIEW)) == 0 && !POPUP.equals(kind) && !NOTE.equals(kind);
    }

    private void show(COSDictionary annotation, double @Nullable [] place) {
        if (place == null) {
            return;
        }
        COSStream appearance = appearance(annotation);
        if (appearance != null) {
            draw.accept(appearance, fitted(appearance, place));
            return;
        }
        COSName kind = annotation.getCOSName(COSName.SUBTYPE);
        String text = FREE_TEXT.equals(kind)
                ? annotation.getString(COSName.CONTENTS)
                : WIDGET.equals(kind) ? value(annotation) : null;
        if (text != null && !text.isBlank()) {
            write.accept(text, place);
        }
    }

    private static @Nullable COSStream appearance(COSDictionary annotation) {
        COSDictionary appearances = annotation.getCOSDictionary(COSName.AP);
        COSBase normal = appearances == null ? null : appearances.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream stream) {
            return stream;
        }
        COSName state = annotation.getCOSName(APPEARANCE_STATE);
        return normal instanceof COSDictionary states && state != null ? states.getCOSStream(state) : null;
    }

    /** The value of a field of text or choice, its own or inherited. */
    private static @Nullable String value(COSDictionary widget) {
        COSDictionary field = widget;
        for (int depth = 0; field != null && depth < DEEPEST_PARENT; depth++) {
            COSBase value = field.getDictionaryObject(COSName.V);
            if (value instanceof COSString text) {
                return text.getString();
            }
            field = field.getCOSDictionary(COSName.PARENT);
        }
        return null;
    }

    /** Brings the appearance's box onto the annotation's place. */
    private static Matrix fitted(COSStream appearance, double[] place) {
        double[] box = PageBox.box(appearance.getCOSArray(BORDER_BOX));
        if (box == null) {
            return new Matrix(1, 0, 0, 1, place[0], place[1]);
        }
        COSArray entry = appearance.getCOSArray(COSName.MATRIX);
        Matrix own = entry == null ? Matrix.IDENTITY : PageInterpreter.matrix(entry);
        double[] x = {own.x(box[0], box[1]), own.x(box[2], box[1]), own.x(box[0], box[3]), own.x(box[2], box[3])};
        double[] y = {own.y(box[0], box[1]), own.y(box[2], box[1]), own.y(box[0], box[3]), own.y(box[2], box[3])};
        java.util.Arrays.sort(x);
        java.util.Arrays.sort(y);
        double a = x[3] - x[0] < 1e-6 ? 1 : (place[2] - place[0]) / (x[3] - x[0]);
        double d = y[3] - y[0] < 1e-6 ? 1 : (place[3] - place[1]) / (y[3] - y[0]);
        return new Matrix(a, 0, 0, d, place[0] - a * x[0], place[1] - d * y[0]);
    }

    /** As high a print as there is room for. */
    static double size(String text, double[] place) {
        return Math.max(4, Math.min(11, (place[3] - place[1]) / lines(text).length * 0.8));
    }

    /** Text as the content stream of a box: a line each, in UTF-16. */
    static byte[] content(String text, double[] place) {
        double size = size(text, place);
        double y = place[3] - size;
        StringBuilder content = new StringBuilder("BT ");
        for (String line : lines(text)) {
            content.append(String.format(Locale.ROOT, "1 0 0 1 %.2f %.2f Tm <", place[0] + 2, y));
            for (byte b : line.getBytes(StandardCharsets.UTF_16BE)) {
                content.append(String.format(Locale.ROOT, "%02x", b & 0xFF));
            }
            content.append("> Tj ");
            y -= 1.2 * size;
        }
        return content.append("ET").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] lines(String text) {
        return text.strip().split("\\R", MOST_LINES);
    }
}
