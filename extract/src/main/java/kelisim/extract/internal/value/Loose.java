package kelisim.extract.internal.value;

import java.util.List;
import kelisim.extract.internal.value.Phrases.Match;
import kelisim.extract.internal.value.TimeExpressions.Found;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.DurationValue;
import kelisim.extract.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads what only TimeML counts as time expressions: now, recently, daily, every year, for decades. */
final class Loose {

    private final Phrases<String> references;
    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;

    Loose(Phrases<String> references, Tokens tokens, Lengths lengths, Setting setting) {
        this.references = references;
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
    }

    @Nullable
    Found at(int i) {
        if (!setting.report) {
            return frequency(i);
        }
        Match<String> reference = references.at(tokens, i);
        if (reference != null) {
            return reference(i, reference.to(), reference.meaning());
        }
        if (tokens.is(i, Role.THE) && tokens.is(i + 1, Role.PAST_NOUN) && standsAlone(i)) {
            return reference(i, i + 2, "PAST_REF");
        }
        if (tokens.is(i, Role.THE) && tokens.is(i + 1, Role.FUTURE_NOUN)) {
            return reference(i, i + 2, "FUTURE_REF");
        }
        Found unsaid = unsaidCount(i);
        return unsaid != null ? unsaid : frequency(i);
    }

    /** 'Recent months', 'for months', 'within hours', 'in the weeks that followed'. */
    private @Nullable Found unsaidCount(int i) {
        boolean units = lengths.isUnit(i + 1)
                && lengths.isPlural(i + 1)
                && !lengths.unit(i + 1).isClock();
        if (units && (tokens.is(i, Role.RECENT) || tokens.is(i, Role.NEXT))) {
            return reference(i, i + 2, tokens.is(i, Role.RECENT) ? "PAST_REF" : "FUTURE_REF");
        }
        int unit = tokens.is(i, Role.THE) && tokens.is(i + 2, Role.RELATIVE) ? i + 1 : i;
        boolean plural = lengths.isUnit(unit) && lengths.isPlural(unit) && !tokens.isDigits(unit - 1);
        boolean placed = tokens.is(i - 1, Role.FOR)
                || tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.OF)
                || tokens.is(i - 1, Role.OVER)
                || tokens.is(i - 1, Role.WITHIN)
                || tokens.is(i - 1, Role.DURING)
                || tokens.is(i - 1, Role.LASTING);
        boolean clock = plural && lengths.unit(unit).isClock() && !tokens.is(i - 1, Role.WITHIN);
        return plural && placed && !clock ? length(i, unit + 1, Length.unsaid(lengths.unit(unit))) : null;
    }

    /** 'Every Monday', 'daily', 'every four years', 'twice a year'. */
    private @Nullable Found frequency(int i) {
        boolean each = tokens.is(i, Role.EVERY) && tokens.is(i + 1, Role.WEEKDAY);
        if (each || (tokens.is(i, Role.WEEKDAY) && tokens.endsWith(i, "days"))) {
            int number = tokens.value(each ? i + 1 : i, Role.WEEKDAY);
            return length(i, each ? i + 2 : i + 1, "XXXX-WXX-" + number);
        }
        if (tokens.is(i, Role.DAILY)) {
            return length(i, i + 1, "P1" + Grain.numbered(tokens.value(i, Role.DAILY)).letters);
        }
        if (tokens.is(i, Role.EVERY) && lengths.isUnit(i + 1) && !lengths.isPlural(i + 1)) {
            return length(i, i + 2, Length.one(lengths.unit(i + 1)));
        }
        Length several = tokens.is(i, Role.EVERY) ? lengths.at(i + 1) : null;
        if (several != null) {
            return length(i, several.to(), several.timex());
        }
        return times(i);
    }

    /** 'Once a week', 'three times per year'. */
    private @Nullable Found times(int i) {
        boolean number = (tokens.is(i, Role.CARDINAL) || tokens.isDigits(i)) && tokens.is(i + 1, Role.TIMES);
        int at = number ? i + 2 : tokens.is(i, Role.TIMES) && !tokens.endsWith(i, "s") ? i + 1 : -1;
        boolean per = tokens.is(at, Role.A) || tokens.is(at, Role.PER) || tokens.is(at, Role.EVERY);
        return per && lengths.isUnit(at + 1) && !lengths.isPlural(at + 1)
                ? length(i, at + 2, Length.one(lengths.unit(at + 1)))
                : null;
    }

    /** 'In the past such talks failed', but not 'in the past few years'. */
    private boolean standsAlone(int i) {
        boolean counted = tokens.word(i + 2).opens() || tokens.isDigits(i + 2);
        return !tokens.isWord(i + 2) || (tokens.is(i - 1, Role.IN) && !counted);
    }

    private Found reference(int from, int to, String timex) {
        return new Found(List.of(new DateValue(tokens.span(from, to), ValueKind.DATE, null, timex)), to);
    }

    private Found length(int from, int to, String timex) {
        return new Found(List.of(new DurationValue(tokens.span(from, to), timex, timex)), to);
    }
}
