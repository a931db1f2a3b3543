package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The currency of a number of millions that only an earlier sentence names: 'Trade came to $900 million. In 2019 it was 52 million.' */
final class CarriedMoney {

    /** So many sentences back a sum still tells what later ones are in. */
    private static final int NEAR = 4;

    private static final BigDecimal LEAST = BigDecimal.valueOf(100_000);
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private CarriedMoney() {}

    /** The sum that a bare number of millions is, {@code null} if it counts a thing or no sum stands before it. */
    static @Nullable CountedThing of(Analysis analysis, Mention bare, Reading.Figure figure) {
        boolean scaled = bare.end() - bare.begin() > 1
                && analysis.tokens().is(bare.end() - 1, Shape.WORD)
                && figure.value().compareTo(LEAST) >= 0;
        boolean counts =
                analysis.tokens().is(bare.end(), Shape.WORD) && !analysis.text().is(bare.end(), "function");
        // 'the figure of a billion' is somebody's, and mostly denied
        boolean claimed =
                analysis.text().isWord(bare.begin() - 1, "of") && Labels.is(analysis, bare.begin() - 2, "claim");
        String currency = scaled && !counts && !claimed ? before(analysis, bare) : null;
        return currency == null ? null : new CountedThing(currency, false, bare.end());
    }

    /** The currency of the last sum in the sentences before. */
    static @Nullable String before(Analysis analysis, Mention bare) {
        int number = analysis.text().sentenceNumber(bare.begin());
        int from = analysis.text().sentences().get(Math.max(0, number - NEAR)).begin();
        String unit = null;
        for (Mention mention : analysis.mentions().within(from, bare.begin(), MentionKind.FIGURE)) {
            if (mention.reading() instanceof Reading.Figure figure && figure.unit() != null) {
                String money = NationalCurrency.of(analysis, figure.unit(), null);
                unit = CURRENCY.matcher(money).matches() ? money : unit;
            }
        }
        return unit;
    }
}
