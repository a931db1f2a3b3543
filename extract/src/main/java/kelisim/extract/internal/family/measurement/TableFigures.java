package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.values.FigureValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import kelisim.extract.values.ValueRecogniser;
import kelisim.fact.Comparator;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import kelisim.fact.MeasurementKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures in the cells of tables: their unit stands in the cell, at the head of the column, in the row's label or over
 * the table; the row or the column names whose they are, the other one what they tell of.
 */
final class TableFigures {

    private static final Set<MentionKind> OWNERS = Set.of(
            MentionKind.STATE,
            MentionKind.DEMONYM,
            MentionKind.PLACE,
            MentionKind.ORGANISATION,
            MentionKind.RESOURCE,
            MentionKind.EVENT);

    private final Set<String> amounts;
    private static final String CHANGE = ".*(?:change|growth|increase|decrease).*";

    private final Analysis analysis;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();

    TableFigures(Analysis analysis) {
        this.analysis = analysis;
        this.amounts = Labels.amounts(analysis);
    }

    List<Draft> find() {
        List<Block> blocks = analysis.document().blocks();
        List<Block.TableRow> table = new ArrayList<>();
        String caption = "";
        for (Block block : blocks) {
            if (block instanceof Block.TableRow row) {
                table.add(row);
            } else {
                table(table, caption);
                table.clear();
                caption = block instanceof Block.ListItem ? "" : text(block.span());
            }
        }
        table(table, caption);
        return drafts;
    }

    /** Whether a figure stands in a cell that was read. */
    boolean covers(Mention figure) {
        return read.contains(figure.begin());
    }

    private void table(List<Block.TableRow> rows, String caption) {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.cells().size() < 2)) {
            return;
        }
        Block.TableRow first = rows.get(0);
        boolean headed = rows.size() > 1 && isHeader(first);
        UnitOfLabel over =
                UnitOfLabel.of(caption.replaceAll("\\(source:[^)]*\\)", "").strip());
        UnitOfLabel shared = over == null || over.isCount() ? null : over;
        UnitOfLabel corner = headed ? UnitOfLabel.of(text(first.cells().get(0))) : null;
        UnitOfLabel common = corner == null || corner.isCount() || corner.unit() == null ? shared : corner;
        for (Block.TableRow row : headed ? rows.subList(1, rows.size()) : rows) {
            row(row, headed ? first : null, common);
        }
    }

    /** Whether no cell behind the first is a figure, years apart. */
    private boolean isHeader(Block.TableRow row) {
        List<Span> cells = row.cells();
        for (Span cell : cells.subList(Math.min(1, cells.size() - 1), cells.size())) {
            FigureValue figure = figure(cell);
            if (figure != null && !isYear(figure)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYear(FigureValue figure) {
        int value = figure.unit() == null && figure.value().scale() <= 0
                ? figure.value().intValue()
                : 0;
        return value >= 1900 && value <= 2100;
    }

    private void row(Block.TableRow row, Block.@Nullable TableRow header, @Nullable UnitOfLabel over) {
        Span label = row.cells().get(0);
        int shift = header == null ? 0 : header.cells().size() - row.cells().size();
        for (int c = 1; c < row.cells().size(); c++) {
            FigureValue figure = figure(row.cells().get(c));
            Span head = header != null && c + shift >= 0 && (shift == 0 || shift == -1)
                    ? header.cells().get(c + shift)
                    : null;
            if (figure != null && !text(label).isEmpty()) {
                cell(row, row.cells().get(c), figure, label, head, over);
            }
        }
    }

    private void cell(
            Block.TableRow row,
            Span cell,
            FigureValue figure,
            Span label,
            @Nullable Span head,
            @Nullable UnitOfLabel over) {
        EdtfDate year = head == null ? null : date(head);
        UnitOfLabel ofHead = head == null || year != null ? null : unit(head, text(head));
        UnitOfLabel unit = figure.unit() != null ? new UnitOfLabel(figure.unit(), BigDecimal.ONE, false) : ofHead;
        unit = unit == null || unit.unit() == null ? unit(label, withoutDate(label)) : unit;
        unit = unit == null || unit.unit() == null || !isCounted(unit, figure) ? over : unit;
        if (unit == null || unit.unit() == null) {
            return;
        }
        mark(cell);
        BigDecimal factor = ofHead != null && unit.unit().equals(ofHead.unit()) ? ofHead.factor() : unit.factor();
        Entity owner = owner(label);
        boolean change = head != null && text(head).toLowerCase(Locale.ROOT).matches(CHANGE);
        boolean byHead = owner != null && head != null && year == null;
        drafts.add(Draft.of(FactType.MEASUREMENT, "measurement.table", row.span())
                .number("value", figure.value().multiply(factor))
                .number("upper", figure.upper() == null ? null : figure.upper().multiply(factor))
                .number("total", figure.total())
                .text("unit", unit.unit())
                .code("comparator", (figure.comparator() == null ? Comparator.EXACT : figure.comparator()).code())
                .text("indicator", byHead && head != null ? text(head) : text(label))
                .name("of", owner != null || head == null ? owner : owner(head))
                .date("period", year != null ? year : date(label))
                .code("kind", (change ? MeasurementKind.CHANGE : MeasurementKind.ACTUAL).code()));
    }

    /** Whether a thing is counted: never in parts, and exports and costs are no things. */
    private boolean isCounted(UnitOfLabel unit, FigureValue figure) {
        boolean parts =
                figure.value().multiply(unit.factor()).stripTrailingZeros().scale() > 0;
        return !unit.isCount() || !parts && !amounts.contains(String.valueOf(unit.unit()));
    }

    /** The unit that a cell tells; where it tells no more than a factor, that of what it speaks of: 'Population (million)'. */
    private @Nullable UnitOfLabel unit(Span cell, String words) {
        UnitOfLabel told = UnitOfLabel.of(words);
        if (told != null && told.unit() != null || cell.isEmpty()) {
            return told;
        }
        int end = analysis.tokens().at(cell.end() - 1) + 1;
        for (int t = analysis.tokens().at(cell.begin()); t < end; t++) {
            String implied = Labels.implied(analysis, t);
            if (implied != null) {
                return new UnitOfLabel(implied, told == null ? BigDecimal.ONE : told.factor(), true);
            }
        }
        return told;
    }

    /** The figure that a cell is, with a sign or a mark at most beside it. */
    private @Nullable FigureValue figure(Span cell) {
        String text = text(cell);
        if (text.isEmpty() || text.length() > 40) {
            return null;
        }
        for (Value value : ValueRecogniser.english().recognise(text, null)) {
            boolean whole = text.length() - (value.span().end() - value.span().begin()) <= 2;
            if (whole && value instanceof FigureValue figure && value.kind() != ValueKind.ORDINAL) {
                return figure;
            }
        }
        return null;
    }

    private void mark(Span cell) {
        int begin = analysis.tokens().at(cell.begin());
        int end = analysis.tokens().at(cell.end() - 1);
        for (int t = begin; t <= end; t++) {
            read.add(t);
        }
    }

    private @Nullable Entity owner(Span cell) {
        for (Mention mention : mentions(cell)) {
            Entity entity = OWNERS.contains(mention.kind()) && !mention.generic()
                    ? analysis.discourse().of(mention)
                    : null;
            if (entity != null) {
                return entity;
            }
        }
        return null;
    }

    private @Nullable EdtfDate date(Span cell) {
        for (Mention mention : mentions(cell)) {
            if (mention.reading() instanceof Reading.Time time) {
                return time.date();
            }
        }
        return text(cell).matches("(?:19|20)\\d\\d") ? EdtfDate.parse(text(cell)) : null;
    }

    private String withoutDate(Span cell) {
        return text(cell).replaceAll("[\\s,]*\\(?(?:19|20)\\d\\d\\)?$", "");
    }

    private List<Mention> mentions(Span cell) {
        return cell.isEmpty()
                ? List.of()
                : analysis.mentions()
                        .within(
                                analysis.tokens().at(cell.begin()),
                                analysis.tokens().at(cell.end() - 1) + 1);
    }

    private String text(Span span) {
        return analysis.document().text(span).strip();
    }
}
