package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Lexicon;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.Comparator;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import kelisim.fact.MeasurementKind;
import org.jspecify.annotations.Nullable;

/** Figures with a unit or a counted thing. */
public final class MeasurementFinder implements FactFinder {

    /** Smaller numbers of things are often told in passing. */
    private static final BigDecimal FEW = BigDecimal.valueOf(4);

    private final Dimensions dimensions;
    private final Set<String> amounts;

    public MeasurementFinder(Lexicon lexicon) {
        this.dimensions = new Dimensions(lexicon);
        this.amounts = Labels.amounts(lexicon);
    }

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        TableFigures tables = new TableFigures(analysis, amounts);
        List<Draft> drafts = new ArrayList<>(tables.find());
        Surroundings surroundings = new Surroundings(analysis);
        Units units = new Units(analysis, amounts);
        PassingNumbers passing = new PassingNumbers(analysis);
        ListedTargets targets = new ListedTargets(analysis, soFar);
        Set<Mention> wholes = new HashSet<>();
        analysis.mentions().all(MentionKind.FIGURE).stream()
                .filter(mention -> isBare(mention))
                .map(mention -> Conjoined.wholeAhead(analysis, mention))
                .filter(Objects::nonNull)
                .forEach(wholes::add);
        for (Mention mention : figures(analysis)) {
            boolean figure = !tables.covers(mention)
                    && !numbersHeading(analysis, mention)
                    && !passing.holds(mention)
                    && mention.equals(analysis.mentions().outermost(mention.begin()));
            if (figure && wholes.remove(mention)) {
                continue;
            }
            Mention whole = figure && isBare(mention) ? Conjoined.whole(analysis, mention) : null;
            whole = whole == null && figure && isBare(mention) ? Conjoined.wholeAhead(analysis, mention) : whole;
            if (whole != null) {
                wholes.add(whole);
            }
            if (figure && mention.reading() instanceof Reading.Figure reading) {
                for (Reading.Figure one : Moved.figures(analysis, mention, reading, surroundings.clause(mention))) {
                    Draft draft = draft(analysis, surroundings, units, mention, one, whole, targets.of(mention));
                    if (draft != null) {
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    /** Figures and such lengths of time as are one, by place. */
    private static List<Mention> figures(Analysis analysis) {
        return analysis.mentions().all().stream()
                .filter(mention -> mention.kind() == MentionKind.FIGURE
                        || mention.kind() == MentionKind.DURATION && Lasting.isMeasured(analysis, mention))
                .toList();
    }

    /** '4  Scenarios': the number of a heading. */
    private static boolean numbersHeading(Analysis analysis, Mention mention) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        return mention.begin() == sentence.begin()
                && analysis.text().block(sentence) instanceof Block.Heading
                && analysis.tokens().is(mention.begin(), Shape.NUMBER);
    }

    /** A number without a unit; 'one of' singles out and counts nothing. */
    private static boolean isBare(Mention mention) {
        return mention.reading() instanceof Reading.Figure figure
                && figure.unit() == null
                && figure.value().compareTo(BigDecimal.ONE) != 0;
    }

    private @Nullable Draft draft(
            Analysis analysis,
            Surroundings surroundings,
            Units units,
            Mention mention,
            Reading.Figure figure,
            @Nullable Mention whole,
            @Nullable Draft item) {
        Reading.Figure total = whole != null && whole.reading() instanceof Reading.Figure reading ? reading : null;
        Units.Told told = units.of(mention, figure, whole);
        Clause clause = surroundings.clause(mention);
        Comparator comparator = Bounded.of(figure, clause);
        if (told == null || comparator == null || Labels.isMarked(analysis, mention.begin())) {
            return null;
        }
        CountedThing thing = told.thing();
        BigDecimal factor = told.factor();
        if (thing.isCount()
                && (total == null && figure.value().compareTo(FEW) < 0 && !FewThings.count(analysis, mention, thing)
                        || scaled(figure.value(), factor).stripTrailingZeros().scale() > 0)) {
            return null;
        }
        Indicator indicator = Indicator.of(analysis, mention, thing, clause).orDimension(dimensions, thing.unit());
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Entity owner = surroundings.owner(mention, indicator, clause);
        EdtfDate period = surroundings.period(mention, clause);
        String kind = Telling.of(analysis, mention, figure, clause, period);
        boolean target = item != null && kind.equals(MeasurementKind.ACTUAL.code());
        String unit = thing.isCount() ? thing.unit() : NationalCurrency.of(analysis, mention, thing.unit(), owner);
        return Draft.of(
                        FactType.MEASUREMENT,
                        thing.isCount() ? "measurement.count" : "measurement.figure",
                        analysis.span(sentence.begin(), sentence.end()))
                .in(analysis.span(mention.begin(), mention.end()))
                .number("value", scaled(figure.value(), factor))
                .number("upper", figure.upper() == null ? null : scaled(figure.upper(), factor))
                .number("total", total != null ? total.value() : figure.total())
                .text("unit", unit)
                .code("comparator", comparator.code())
                .text("indicator", indicator.text())
                .name("of", owner)
                .date("period", period == null && target && item != null ? item.day("deadline") : period)
                .code("kind", target ? MeasurementKind.TARGET.code() : kind);
    }

    private static BigDecimal scaled(BigDecimal value, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        BigDecimal product = value.multiply(factor);
        return product.scale() > Shares.DIGITS ? product.setScale(1, RoundingMode.HALF_UP) : product;
    }
}
