package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the figures of a document count or measure: by their own unit or noun, by a label, by a word that implies it,
 * or by a figure told before. Figures are to be asked for in order.
 */
final class Units {

    private final Analysis analysis;
    private final Set<String> amounts;
    private final Map<Integer, Told> told = new HashMap<>();

    /**
     * Of a document.
     *
     * @param amounts plural words for sums, which count nothing
     */
    Units(Analysis analysis, Set<String> amounts) {
        this.analysis = analysis;
        this.amounts = amounts;
    }

    /** What a figure counts or measures, and by what its number is to be multiplied. */
    record Told(CountedThing thing, BigDecimal factor) {

        static @Nullable Told of(@Nullable CountedThing thing) {
            return thing == null ? null : new Told(thing, BigDecimal.ONE);
        }

        static Told of(UnitOfLabel label, Mention figure) {
            return new Told(
                    new CountedThing(String.valueOf(label.unit()), label.isCount(), figure.end()), label.factor());
        }
    }

    /** What was found for a figure before. */
    @Nullable
    Told at(Mention figure) {
        return told.get(figure.begin());
    }

    /** What a figure counts or measures; {@code null} if nothing tells. */
    @Nullable
    Told of(Mention mention, Reading.Figure figure, @Nullable Mention whole) {
        Told found = find(mention, figure, whole);
        if (found != null) {
            told.put(mention.begin(), found);
        }
        return found;
    }

    private @Nullable Told find(Mention mention, Reading.Figure figure, @Nullable Mention whole) {
        BigDecimal share = whole == null ? Shares.factor(analysis, mention, figure) : null;
        if (share != null) {
            return new Told(new CountedThing("%", false, mention.end()), share);
        }
        CountedThing own = whole != null && whole.reading() instanceof Reading.Figure total
                ? CountedThing.of(analysis, whole, total)
                : CountedThing.of(analysis, mention, figure);
        if (own != null || figure.unit() != null) {
            return Told.of(own);
        }
        UnitOfLabel label = Compared.unit(analysis, mention);
        label = label == null || label.unit() == null ? Labelled.unit(analysis, mention, amounts) : label;
        if (label != null && label.unit() != null) {
            return Told.of(label, mention);
        }
        Told shared = Told.of(Conjoined.shared(analysis, mention, figure));
        return shared != null ? shared : implied(mention, figure);
    }

    private @Nullable Told implied(Mention mention, Reading.Figure figure) {
        BareNumber number = BareNumber.of(analysis, mention, figure);
        CountedThing thing = Implied.thing(analysis, mention);
        thing = thing == null ? CarriedMoney.of(analysis, mention, figure) : thing;
        thing = thing == null && number != null && Votes.is(number)
                ? new CountedThing("votes", true, mention.end())
                : thing;
        return thing == null && number != null ? Parallel.of(number, this) : Told.of(thing);
    }
}
