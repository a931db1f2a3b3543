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
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.Comparator;
import kelisim.fact.FactType;
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
        Set<Mention> wholes = new HashSet<>();
        analysis.mentions().all().stream()
                .filter(mention -> isBare(mention))
                .map(mention -> Conjoined.wholeAhead(analysis, mention))
                .filter(Objects::nonNull)
                .forEach(wholes::add);
        for (Mention mention : analysis.mentions().all()) {
            boolean figure = mention.kind() == MentionKind.FIGURE
                    && !tables.covers(mention)
                    && !numbersHeading(analysis, mention)
                    && mention.equals(analysis.mentions().outermost(mention.begin()));
            if (figure && wholes.remove(mention)) {
                continue;
            }
            Mention whole = figure && isBare(mention) ? Conjoined.whole(analysis, mention) : null;
            whole = whole == null && figure && isBare(mention) ? Conjoined.wholeAhead(analysis, mention) : whole;
            if (whole != null) {
                wholes.add(whole);
            }
            Draft draft = figure && mention.reading() instanceof Reading.Figure reading
                    ? draft(analysis, surroundings, mention, reading, whole)
                    : null;
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
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
            Mention mention,
            Reading.Figure figure,
            @Nullable Mention whole) {
        Reading.Figure total = whole != null && whole.reading() instanceof Reading.Figure reading ? reading : null;
        CountedThing thing = whole != null && total != null
                ? CountedThing.of(analysis, whole, total)
                : CountedThing.of(analysis, mention, figure);
        thing = thing == null ? Conjoined.shared(analysis, mention, figure) : thing;
        thing = thing == null && figure.unit() == null ? Implied.thing(analysis, mention) : thing;
        thing = thing == null && figure.unit() == null ? CarriedMoney.of(analysis, mention, figure) : thing;
        UnitOfLabel compared = figure.unit() == null ? Compared.unit(analysis, mention) : null;
        UnitOfLabel label = compared != null || thing != null ? compared : Labelled.unit(analysis, mention);
        boolean share = thing == null && label == null && Shares.is(analysis, mention, figure);
        thing = label != null && label.unit() != null
                ? new CountedThing(label.unit(), label.isCount(), mention.end())
                : share ? new CountedThing("%", false, mention.end()) : thing;
        BigDecimal factor = label != null ? label.factor() : share ? Shares.HUNDRED : BigDecimal.ONE;
        Clause clause = surroundings.clause(mention);
        if (thing == null || clause.standing() == Standing.DENIED || Labels.isMarked(analysis, mention.begin())) {
            return null;
        }
        if (thing.isCount()
                && (total == null && figure.value().compareTo(FEW) < 0 && !FewThings.count(analysis, mention, thing)
                        || figure.value().stripTrailingZeros().scale() > 0)) {
            return null;
        }
        Indicator indicator = Indicator.of(analysis, mention, thing, clause).orDimension(dimensions, thing.unit());
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        Entity owner = surroundings.owner(mention, indicator, clause);
        String unit = thing.isCount() ? thing.unit() : NationalCurrency.of(analysis, thing.unit(), owner);
        String comparator = (figure.comparator() == null ? Comparator.EXACT : figure.comparator()).code();
        return Draft.of(
                        FactType.MEASUREMENT,
                        thing.isCount() ? "measurement.count" : "measurement.figure",
                        analysis.span(sentence.begin(), sentence.end()))
                .number("value", scaled(figure.value(), factor))
                .number("upper", scaled(figure.upper(), factor))
                .number("total", total != null ? total.value() : figure.total())
                .text("unit", unit)
                .code("comparator", comparator)
                .text("indicator", indicator.text())
                .name("of", owner)
                .date("period", surroundings.period(mention, clause))
                .code("kind", Telling.of(analysis, mention, figure, clause, surroundings.period(mention, clause)));
    }

    private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, BigDecimal factor) {
        if (value == null || factor.compareTo(BigDecimal.ONE) == 0) {
            return value;
        }
        BigDecimal product = value.multiply(factor);
        return product.scale() > Shares.DIGITS ? product.setScale(1, RoundingMode.HALF_UP) : product;
    }
}
