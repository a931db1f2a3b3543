package kelisim.extract.values;

import java.time.LocalDate;
import java.util.List;
import kelisim.document.Document;
import kelisim.extract.internal.value.Cascade;
import kelisim.extract.internal.value.Lexicon;
import kelisim.extract.internal.value.NationalMoney;
import kelisim.extract.internal.value.Standpoint;
import org.jspecify.annotations.Nullable;

/**
 * Finds the values of a text. It is immutable, may be shared by threads, and takes time linear in the text.
 *
 * <pre>{@code
 * ValueRecogniser recogniser = ValueRecogniser.english();
 * recogniser.recognise("It was signed on 21 July.", LocalDate.of(2024, 7, 22));   // one DATE, 2024-07-21
 * }</pre>
 *
 * <p>Nothing is guessed: without a date of publication, 'yesterday' is found but has no {@linkplain Value#normal() normal
 * form}. Offsets are UTF-16, as everywhere in Kelisim.
 */
public final class ValueRecogniser {

    private final Lexicon lexicon;
    private final Register register;
    private final DateOrder order;
    private final @Nullable NationalMoney money;

    private ValueRecogniser(Lexicon lexicon, Register register, DateOrder order, @Nullable NationalMoney money) {
        this.money = money;
        this.lexicon = lexicon;
        this.register = register;
        this.order = order;
    }

    /** The recogniser for English text; its word lists are loaded once. */
    public static ValueRecogniser english() {
        return English.RECOGNISER;
    }

    /** This one, reading every text as of that register; the default is {@link Register#DOCUMENT}. */
    public ValueRecogniser reading(Register register) {
        return new ValueRecogniser(lexicon, register, order, money);
    }

    /** This one with that order of day and month; the default is {@link DateOrder#BY_SEPARATOR}. */
    public ValueRecogniser ordering(DateOrder order) {
        return new ValueRecogniser(lexicon, register, order, money);
    }

    /**
     * This one for texts from a country, in which 'rupees' or '$5' are its own money; without a country '$' is the US dollar, and a
     * name that several states use is its own unit.
     *
     * @param country an ISO 3166 code of two letters, such as {@code NP}
     * @throws IllegalArgumentException if no country with money of its own has that code
     */
    public ValueRecogniser in(String country) {
        return new ValueRecogniser(lexicon, register, order, NationalMoney.of(lexicon, country));
    }

    /**
     * The values of a text, in its order, none overlapping another.
     *
     * @param published the day from which 'yesterday' and 'on 21 July' are counted; without it they stay unresolved
     */
    public List<Value> recognise(CharSequence text, @Nullable LocalDate published) {
        return recognise(text, Standpoint.on(published));
    }

    /**
     * The values of a document, counted from its own date of publication; without one, days that lack their year take it from
     * what the lines above its first paragraph name, such as 'Bulletin No. 27, January 2024'.
     */
    public List<Value> recognise(Document document) {
        return recognise(document.text(), Standpoint.of(document));
    }

    private List<Value> recognise(CharSequence text, Standpoint standpoint) {
        List<Value> values = new Cascade(lexicon, text, standpoint, register, order).values();
        return money == null ? values : money.in(values, text);
    }

    /** Loaded when it is first asked for. */
    private static final class English {
        static final ValueRecogniser RECOGNISER =
                new ValueRecogniser(Lexicon.of("en"), Register.DOCUMENT, DateOrder.BY_SEPARATOR, null);
    }
}
