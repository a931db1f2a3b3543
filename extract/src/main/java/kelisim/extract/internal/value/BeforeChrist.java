package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.value.CalendarParts.Ordinal;
import kelisim.extract.internal.value.TimeExpressions.Found;
import kelisim.extract.values.DateValue;
import kelisim.extract.values.Value;
import kelisim.extract.values.ValueKind;
import org.jspecify.annotations.Nullable;

/** Reads years and centuries before our era: 480 BC, 264–241 B.C., the 3rd century BCE. */
final class BeforeChrist {

    private final Tokens tokens;
    private final CalendarParts parts;

    BeforeChrist(Tokens tokens, CalendarParts parts) {
        this.tokens = tokens;
        this.parts = parts;
    }

    @Nullable
    Found at(int i) {
        if (tokens.isDigits(i, 1, 4)) {
            int to = era(i + 1);
            if (to > i + 1) {
                return new Found(List.of(value(i, to, year(tokens.number(i)))), to);
            }
            boolean range = tokens.is(i + 1, Role.DASH) && tokens.isDigits(i + 2, 1, 4) && era(i + 3) > i + 3;
            if (range && tokens.number(i) > tokens.number(i + 2)) {
                List<Value> ends = new ArrayList<>();
                ends.add(value(i, i + 1, year(tokens.number(i))));
                ends.add(value(i + 2, era(i + 3), year(tokens.number(i + 2))));
                return new Found(ends, era(i + 3));
            }
        }
        return century(i);
    }

    private @Nullable Found century(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        Ordinal ordinal = parts.ordinal(at);
        boolean century = ordinal != null
                && tokens.is(ordinal.to(), Role.TIME_UNIT)
                && Grain.numbered(tokens.value(ordinal.to(), Role.TIME_UNIT)) == Grain.CENTURY;
        int to = ordinal == null || !century ? i : era(ordinal.to() + 1);
        return ordinal == null || !century || to == ordinal.to() + 1
                ? null
                : new Found(List.of(value(i, to, String.format(Locale.ROOT, "BC%02d", ordinal.number() - 1))), to);
    }

    private DateValue value(int from, int to, String timex) {
        return new DateValue(tokens.span(from, to), ValueKind.PERIOD, null, timex);
    }

    private static String year(int number) {
        return String.format(Locale.ROOT, "BC%04d", number);
    }

    /** The token after 'BC', 'B.C.' or 'BCE'; the same if none stands here. */
    private int era(int i) {
        if (tokens.is(i, Role.ERA_BEFORE) && tokens.isCapital(i)) {
            return i + 1;
        }
        boolean letters = isLetter(i, 'B') && tokens.isSymbol(i + 1, '.') && isLetter(i + 2, 'C');
        return letters ? tokens.isSymbol(i + 3, '.') ? i + 4 : i + 3 : i;
    }

    private boolean isLetter(int i, char letter) {
        return tokens.isWord(i) && tokens.length(i) == 1 && tokens.text.charAt(tokens.begin(i)) == letter;
    }
}
