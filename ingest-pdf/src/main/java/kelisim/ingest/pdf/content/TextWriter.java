package kelisim.ingest.pdf.content;

import static kelisim.ingest.pdf.content.PageInterpreter.number;

import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.font.PdfFont;
import org.jspecify.annotations.Nullable;

/** The text operators: moves the pen and hands glyphs on as displayed. */
final class TextWriter {

    private final GlyphCollector glyphs;
    private final MarkedContent marks;
    private final Budget budget;
    private Matrix pen = Matrix.IDENTITY;
    private Matrix line = Matrix.IDENTITY;

    TextWriter(GlyphCollector glyphs, MarkedContent marks, Budget budget) {
        this.glyphs = glyphs;
        this.marks = marks;
        this.budget = budget;
    }

    void apply(String operator, List<Object> operands, TextState state) {
        switch (operator) {
            case "BT" -> begin(Matrix.IDENTITY);
            case "Tm" -> {
                Matrix matrix = PageInterpreter.matrix(operands);
                begin(matrix == null || !matrix.isFinite() ? line : matrix);
            }
            case "Td" -> begin(line.shifted(number(operands, 0), number(operands, 1)));
            case "TD" -> {
                state.leading = -number(operands, 1);
                begin(line.shifted(number(operands, 0), number(operands, 1)));
            }
            case "T*" -> begin(line.shifted(0, -state.leading));
            case "Tc" -> state.charSpace = number(operands, 0);
            case "Tw" -> state.wordSpace = number(operands, 0);
            case "Tz" -> state.scale = number(operands, 0) / 100;
            case "TL" -> state.leading = number(operands, 0);
            case "Ts" -> state.rise = number(operands, 0);
            case "Tj" -> show(operands.isEmpty() ? null : operands.get(0), state);
            case "TJ" -> showAll(operands, state);
            case "'" -> {
                begin(line.shifted(0, -state.leading));
                show(operands.isEmpty() ? null : operands.get(0), state);
            }
            case "\"" -> {
                state.wordSpace = number(operands, 0);
                state.charSpace = number(operands, 1);
                begin(line.shifted(0, -state.leading));
                show(operands.size() < 3 ? null : operands.get(2), state);
            }
            default -> {}
        }
    }

    private void begin(Matrix matrix) {
        line = matrix;
        pen = matrix;
    }

    private void showAll(List<Object> operands, TextState state) {
        if (operands.isEmpty() || !(operands.get(0) instanceof List<?> elements)) {
            return;
        }
        boolean vertical = state.font != null && state.font.vertical();
        for (Object element : elements) {
            if (element instanceof Double shift) {
                double move = -shift / 1000 * state.size;
                pen = vertical ? pen.shifted(0, move) : pen.shifted(move * state.scale, 0);
            } else {
                show(element, state);
            }
        }
    }

    private void show(@Nullable Object string, TextState state) {
        PdfFont font = state.font;
        if (font == null || !(string instanceof byte[] bytes)) {
            return;
        }
        font.decode(bytes, (text, width, wordSpace) -> glyph(font, text, width, wordSpace, state));
    }

    private void glyph(PdfFont font, String text, double width, boolean wordSpace, TextState state) {
        budget.glyph();
        Matrix m = pen.then(state.transform);
        double spacing = state.charSpace + (wordSpace ? state.wordSpace : 0);
        double advance;
        double drawn;
        if (font.vertical()) {
            advance = -state.size - spacing;
            drawn = -state.size;
            emit(font, text, m.shifted(0, state.rise), 0, drawn, state);
            pen = pen.shifted(0, advance);
        } else {
            advance = (width * state.size + spacing) * state.scale;
            drawn = width * state.size * state.scale;
            emit(font, text, m.shifted(0, state.rise), drawn, 0, state);
            pen = pen.shifted(advance, 0);
        }
    }

    private void emit(PdfFont font, String own, Matrix m, double dx, double dy, TextState state) {
        if (marks.isHidden() || !m.isFinite()) {
            return;
        }
        double size = Math.abs(state.size) * Math.hypot(m.c(), m.d());
        String text = marks.textFor(own);
        if (!text.isEmpty() && size > 0.05) {
            glyphs.add(
                    text,
                    m.e(),
                    m.f(),
                    m.x(dx, dy),
                    m.y(dx, dy),
                    size,
                    font.style(),
                    marks.isArtifact(),
                    marks.number());
        }
    }
}
