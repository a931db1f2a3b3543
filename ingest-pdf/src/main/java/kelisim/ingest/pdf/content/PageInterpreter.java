package kelisim.ingest.pdf.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.ingest.pdf.bound.Budget;
import kelisim.ingest.pdf.bound.BudgetExceeded;
import kelisim.ingest.pdf.font.PlainFont;
import kelisim.ingest.pdf.page.PageContent;
import kelisim.ingest.pdf.page.Tag;
import kelisim.ingest.pdf.syntax.Tokenizer;
import kelisim.ingest.pdf.syntax.Tokenizer.Name;
import kelisim.ingest.pdf.syntax.Tokenizer.Operator;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Runs a page's content streams, and those of the forms it draws, and keeps glyphs and rulings. */
final class PageInterpreter {

    private static final int MOST_OPERANDS = 4096;
    private static final int DEEPEST_STATE = 10_000;
    private static final int DEEPEST_FORM = 24;

    private final PageResources resources;
    private final Budget budget;
    private final PageBox box;
    private final MarkedContent marks;
    private final TextWriter text;
    private final PathRecorder paths = new PathRecorder();
    private final GlyphCollector glyphs;
    private Deque<TextState> saved = new ArrayDeque<>();
    private final Deque<COSStream> forms = new ArrayDeque<>();
    private TextState state;
    private double pictures;

    PageInterpreter(
            PageResources resources,
            Budget budget,
            PageBox box,
            Set<COSDictionary> hiddenLayers,
            Map<Integer, Tag> tags) {
        this.resources = resources;
        this.budget = budget;
        this.box = box;
        this.marks = new MarkedContent(hiddenLayers);
        this.glyphs = new GlyphCollector(tags);
        this.text = new TextWriter(glyphs, marks, budget);
        this.state = new TextState(box.toDisplay());
    }

    /** Goes on with what is laid over the page. */
    void showAnnotations(COSDictionary page) {
        marks.endAll();
        saved.clear();
        new Annotations(this::drawOver, this::writeOver).show(page);
    }

    private void drawOver(COSStream appearance, Matrix placed) {
        state = new TextState(placed.then(box.toDisplay()));
        drawForm(appearance, null);
    }

    private void writeOver(String words, double[] place) {
        byte[] content = Annotations.content(words, place);
        state = new TextState(box.toDisplay());
        state.font = new PlainFont();
        state.size = Annotations.size(words, place);
        run(content, null);
    }

    PageContent result(int number) {
        return glyphs.page(number, box, paths, pictures);
    }

    void run(byte[] content, @Nullable COSDictionary dictionary) {
        Tokenizer tokens = new Tokenizer(content, budget);
        List<Object> operands = new ArrayList<>();
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof Operator operator) {
                budget.operator();
                if (operator.value().equals("ID")) {
                    tokens.skipInlineImage(InlineImage.length(operands));
                } else {
                    apply(operator.value(), operands, dictionary);
                }
                operands.clear();
            } else if (operands.size() < MOST_OPERANDS) {
                operands.add(token);
            }
        }
    }

    private void apply(String operator, List<Object> operands, @Nullable COSDictionary dictionary) {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> {
                Matrix matrix = matrix(operands);
                if (matrix != null) {
                    Matrix next = matrix.then(state.transform);
                    state.transform = next.isFinite() ? next : state.transform;
                }
            }
            case "Do" -> draw(operands, dictionary);
            case "BMC", "BDC" -> marks.begin(operands, resources.category(dictionary, "Properties"), forms.isEmpty());
            case "EMC" -> marks.end();
            case "Tf" -> {
                if (operands.size() >= 2 && operands.get(0) instanceof Name name) {
                    state.font = resources.font(dictionary, name.value(), budget);
                    state.size = number(operands, 1);
                }
            }
            case "g", "rg", "k", "sc", "scn" -> state.paper = isPaper(operands);
            case "gs" -> resources.applyState(dictionary, operands, state);
            default -> {
                if (!path(operator, operands)) {
                    text.apply(operator, operands, state);
                }
            }
        }
    }

    private boolean path(String operator, List<Object> operands) {
        switch (operator) {
            case "m" -> paths.moveTo(x(operands, 0), y(operands, 0));
            case "l" -> paths.lineTo(x(operands, 0), y(operands, 0));
            case "c" -> paths.curveTo(x(operands, 4), y(operands, 4));
            case "v", "y" -> paths.curveTo(x(operands, 2), y(operands, 2));
            case "h" -> paths.close();
            case "re" -> rectangle(operands);
            case "S" -> paths.paint(true, false, true);
            case "s" -> {
                paths.close();
                paths.paint(true, false, true);
            }
            case "f", "F", "f*" -> paths.paint(false, true, state.paper);
            case "B", "B*" -> paths.paint(true, true, state.paper);
            case "b", "b*" -> {
                paths.close();
                paths.paint(true, true, state.paper);
            }
            case "n" -> paths.clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a colour is white, the paper's own: all of one or three lights, nothing of four inks. */
    private static boolean isPaper(List<Object> operands) {
        double blank = operands.size() == 4 ? 0 : 1;
        boolean paper = !operands.isEmpty() && operands.size() <= 4;
        for (int i = 0; i < operands.size() && paper; i++) {
            paper = operands.get(i) instanceof Double part && Math.abs(part - blank) < 0.01;
        }
        return paper;
    }

    private void rectangle(List<Object> operands) {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double x1 = x + number(operands, 2);
        double y1 = y + number(operands, 3);
        Matrix m = state.transform;
        paths.box(m.x(x, y), m.y(x, y), m.x(x1, y1), m.y(x1, y1));
    }

    private void save() {
        if (saved.size() >= DEEPEST_STATE) {
            throw new BudgetExceeded(
                    "limit.depth", "graphics states are saved more than " + DEEPEST_STATE + " deep", false);
        }
        saved.push(state.copy());
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void draw(List<Object> operands, @Nullable COSDictionary dictionary) {
        if (operands.isEmpty() || !(operands.get(0) instanceof Name name)) {
            return;
        }
        COSDictionary objects = resources.category(dictionary, "XObject");
        COSBase object = objects == null ? null : objects.getDictionaryObject(COSName.getPDFName(name.value()));
        if (!(object instanceof COSStream stream)) {
            return;
        }
        COSName subtype = stream.getCOSName(COSName.SUBTYPE);
        if (COSName.IMAGE.equals(subtype)) {
            Matrix m = state.transform;
            pictures += Math.abs(m.a() * m.d() - m.b() * m.c()) / (box.width() * box.height());
        } else if ((subtype == null || COSName.FORM.equals(subtype)) && !forms.contains(stream) && !marks.isHidden()) {
            drawForm(stream, dictionary);
        }
    }

    private void drawForm(COSStream form, @Nullable COSDictionary outer) {
        if (forms.size() >= DEEPEST_FORM) {
            budget.lost(Problem.warning("limit.depth", "forms are drawn more than " + DEEPEST_FORM + " deep"));
            return;
        }
        byte[] content;
        try {
            content = resources.content(form);
        } catch (IOException e) {
            budget.lost(Problem.warning("pdf.stream", "a form cannot be read: " + e.getMessage()));
            return;
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        TextState before = state.copy();
        Deque<TextState> outerSaved = saved;
        COSArray matrix = form.getCOSArray(COSName.MATRIX);
        Matrix placed = matrix == null ? Matrix.IDENTITY : matrix(matrix);
        state.transform = placed.then(state.transform);
        forms.push(form);
        saved = new ArrayDeque<>();
        run(content, own == null ? outer : own);
        forms.pop();
        saved = outerSaved;
        state = before;
    }

    private double x(List<Object> operands, int at) {
        return state.transform.x(number(operands, at), number(operands, at + 1));
    }

    private double y(List<Object> operands, int at) {
        return state.transform.y(number(operands, at), number(operands, at + 1));
    }

    static Matrix matrix(COSArray array) {
        double[] v = new double[6];
        for (int i = 0; i < 6; i++) {
            if (i >= array.size() || !(array.getObject(i) instanceof COSNumber number)) {
                return Matrix.IDENTITY;
            }
            v[i] = number.floatValue();
        }
        return new Matrix(v[0], v[1], v[2], v[3], v[4], v[5]);
    }

    static @Nullable Matrix matrix(List<Object> operands) {
        return operands.size() < 6
                ? null
                : new Matrix(
                        number(operands, 0),
                        number(operands, 1),
                        number(operands, 2),
                        number(operands, 3),
                        number(operands, 4),
                        number(operands, 5));
    }

    static double number(List<Object> operands, int at) {
        return at < operands.size() && operands.get(at) instanceof Double number ? number : 0;
    }
}
