package kelisim.extract.internal.value;

import java.util.List;
import kelisim.extract.internal.value.TimeExpressions.Found;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.DurationValue;
import kelisim.extract.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads what only TimeML counts as time expressions: now, recently, daily, every year, for decades. */
final class Loose {

    private final Tokens tokens;
    private final Lengths lengths;
    private final Setting setting;

    Loose(Tokens tokens, Lengths lengths, Setting setting) {
        this.tokens = tokens;
        this.lengths = lengths;
        this.setting = setting;
    }

    @Nullable
    Found at(int i) {
        if (!setting.report) {
            return null;
        }
        if (tokens.is(i, Role.NOW)) {
            return reference(i, i + 1, "PRESENT_REF");
        }
        if (tokens.is(i, Role.PAST_REF)) {
            return reference(i, i + 1, "PAST_REF");
        }
        if (tokens.is(i, Role.THE) && tokens.is(i + 1, Role.PAST_NOUN) && standsAlone(i)) {
            return reference(i, i + 2, "PAST_REF");
        }
        if (tokens.is(i, Role.FUTURE_REF) || (tokens.is(i, Role.THE) && tokens.is(i + 1, Role.FUTURE_NOUN))) {
            return reference(i, tokens.is(i, Role.THE) ? i + 2 : i + 1, "FUTURE_REF");
        }
        boolean units = lengths.isUnit(i + 1)
                && lengths.isPlural(i + 1)
                && !lengths.unit(i + 1).isClock();
        if (units && (tokens.is(i, Role.RECENT) || tokens.is(i, Role.NEXT))) {
            return reference(i, i + 2, tokens.is(i, Role.RECENT) ? "PAST_REF" : "FUTURE_REF");
        }
        boolean each = tokens.is(i, Role.EVERY) && tokens.is(i + 1, Role.WEEKDAY);
        if (each || (tokens.is(i, Role.WEEKDAY) && tokens.endsWith(i, "days"))) {
            int number = tokens.value(each ? i + 1 : i, Role.WEEKDAY);
            return length(i, each ? i + 2 : i + 1, "XXXX-WXX-" + number);
        }
        if (tokens.is(i, Role.DAILY)) {
            return length(i, i + 1, "P1" + Grain.numbered(tokens.value(i, Role.DAILY)).letters);
        }
        if (tokens.is(i, Role.EVERY) && lengths.isUnit(i + 1) && !lengths.isPlural(i + 1)) {
            Grain unit = lengths.unit(i + 1);
            return length(i, i + 2, (unit.isClock() ? "PT1" + unit.letters.substring(1) : "P1" + unit.letters));
        }
        Length several = tokens.is(i, Role.EVERY) ? lengths.at(i + 1) : null;
        if (several != null) {
            return length(i, several.to(), several.timex());
        }
        boolean plural =
                lengths.isUnit(i) && lengths.isPlural(i) && !lengths.unit(i).isClock() && !tokens.isDigits(i - 1);
        boolean placed = tokens.is(i - 1, Role.FOR)
                || tokens.is(i - 1, Role.IN)
                || tokens.is(i - 1, Role.OF)
                || tokens.is(i - 1, Role.OVER)
                || tokens.is(i - 1, Role.LASTING);
        return plural && placed ? length(i, i + 1, "PX" + lengths.unit(i).letters) : null;
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
