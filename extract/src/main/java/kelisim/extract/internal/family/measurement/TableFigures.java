package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.values.FigureValue;
import kelisim.fact.Comparator;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import kelisim.fact.MeasurementKind;
import org.jspecify.annotations.Nullable;

/**
 * The figures in the cells of tables: their unit stands in the cell, at the head of the column, in the row's label, over
 * the table, or in the row above; the row or the column names whose they are, the other one what they tell of.
 */
final class TableFigures {

    private static final Pattern CHANGE = Pattern.compile(".*(?:change|growth|increase|decrease).*");
    /** '11,400 (1990: 4,100)': a figure and that of another year. */
    private static final Pattern COMPARED =
            Pattern.compile("(.{1,40}?)\\s*\\(((?:19|20)\\d\\d)\\s*[:–-]\\s*([^()]{1,40})\\)");

    private static final Pattern PART = Pattern.compile("(?iu)^(?:of which|of them|including|thereof)\\b.*");

    private final Set<String> amounts;
    private final Analysis analysis;
    private final TableCells cells;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Integer> read = new HashSet<>();

    /**
     * Reads the tables of a document.
     *
     * @param amounts plural words for sums, which count nothing
     */
    TableFigures(Analysis analysis, Set<String> amounts) {
        this.analysis = analysis;
        this.cells = new TableCells(analysis);
        this.amounts = amounts;
    }

    List<Draft> find() {
        for (FigureTable table : FigureTable.all(analysis.document().blocks(), cells)) {
            Above above = null;
            for (Block.TableRow row : table.rows()) {
                above = row(table, row, above);
            }
        }
        return drafts;
    }

    /** Whether a figure stands in a cell that was read. */
    boolean covers(Mention figure) {
        return read.contains(figure.begin());
    }

    /** What the row above said: the unit and the value of its only figure. */
    private record Above(UnitOfLabel unit, BigDecimal value) {}

    private @Nullable Above row(FigureTable table, Block.TableRow row, @Nullable Above above) {
        Span label = row.cells().get(0);
        if (cells.text(label).isEmpty()) {
            return null;
        }
        Above last = null;
        for (int c = 1; c < row.cells().size(); c++) {
            Span cell = row.cells().get(c);
            Matcher compared = COMPARED.matcher(cells.text(cell));
            boolean two = compared.matches();
            FigureValue figure = TableCells.figure(two ? compared.group(1) : cells.text(cell));
            if (figure == null) {
                continue;
            }
            Place place = new Place(row, cell, label, table.head(row, c));
            UnitOfLabel unit = unit(place, figure, table.over(), row.cells().size() == 2 ? above : null);
            if (unit == null || unit.unit() == null) {
                continue;
            }
            mark(cells.withoutAside(cell));
            boolean part = above != null && PART.matcher(cells.text(label)).matches();
            drafts.add(draft(place, figure, unit, null)
                    .number("total", part && above != null ? above.value() : figure.total()));
            last = new Above(unit, figure.value().multiply(unit.factor()));
            FigureValue other = two ? TableCells.figure(compared.group(3)) : null;
            if (other != null) {
                drafts.add(draft(place, other, unit, EdtfDate.parse(compared.group(2))));
            }
        }
        return last;
    }

    private record Place(Block.TableRow row, Span cell, Span label, @Nullable Span head) {}

    private @Nullable UnitOfLabel unit(
            Place place, FigureValue figure, @Nullable UnitOfLabel over, @Nullable Above above) {
        if (figure.unit() != null) {
            return new UnitOfLabel(figure.unit(), BigDecimal.ONE, false);
        }
        Span head = place.head();
        UnitOfLabel ofHead = head == null ? null : unit(head, cells.text(head));
        UnitOfLabel unit = ofHead;
        unit = unit == null || unit.unit() == null ? unit(place.label(), cells.withoutDate(place.label())) : unit;
        unit = unit == null || unit.unit() == null || !isCounted(unit, figure) ? over : unit;
        boolean catches = over != null && !over.isCount() && over.unit() != null;
        unit = catches ? over : unit;
        if (unit == null && above != null && above.unit().isCount() == isWhole(figure)) {
            return above.unit();
        }
        return unit;
    }

    private static boolean isWhole(FigureValue figure) {
        return figure.value().stripTrailingZeros().scale() <= 0;
    }

    private Draft draft(Place place, FigureValue figure, UnitOfLabel unit, @Nullable EdtfDate year) {
        Span head = place.head();
        EdtfDate ofHead = head == null ? null : cells.date(head);
        Entity owner = cells.owner(place.label());
        boolean change = head != null
                && CHANGE.matcher(cells.text(head).toLowerCase(Locale.ROOT)).matches();
        boolean byHead = owner != null && head != null && ofHead == null;
        EdtfDate ofLabel = ofHead == null ? cells.date(place.label()) : ofHead;
        EdtfDate period = year != null ? year : ofLabel != null ? ofLabel : cells.date(place.cell());
        return Draft.of(FactType.MEASUREMENT, "measurement.table", place.row().span())
                .number("value", figure.value().multiply(unit.factor()))
                .number("upper", figure.upper() == null ? null : figure.upper().multiply(unit.factor()))
                .text("unit", String.valueOf(unit.unit()))
                .code("comparator", (figure.comparator() == null ? Comparator.EXACT : figure.comparator()).code())
                .text("indicator", byHead && head != null ? cells.text(head) : cells.text(place.label()))
                .name("of", owner != null || head == null ? owner : cells.owner(head))
                .date("period", period)
                .code("kind", (change ? MeasurementKind.CHANGE : MeasurementKind.ACTUAL).code());
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
        if (told != null && told.unit() != null) {
            return told;
        }
        String implied = cells.implied(cell);
        return implied == null
                ? told
                : new UnitOfLabel(
                        implied.toLowerCase(Locale.ROOT), told == null ? BigDecimal.ONE : told.factor(), true);
    }

    private void mark(Span cell) {
        int begin = analysis.tokens().at(cell.begin());
        int end = analysis.tokens().at(cell.end() - 1);
        for (int t = begin; t <= end; t++) {
            read.add(t);
        }
    }
}
