package kelisim.extract.internal.value;

import org.jspecify.annotations.Nullable;

/** Reads decades: the 1970s, '70s, the seventies, nineteen seventies. */
final class Decades {

    private static final int THOUSAND = 3;

    private final Tokens tokens;
    private final Years years;

    Decades(Tokens tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
    }

    @Nullable
    Point at(int i) {
        int at = tokens.is(i, Role.THE) ? i + 1 : i;
        int mark = tokens.isSymbol(at, "'’‘") && tokens.isGlued(at + 1) ? at + 1 : at;
        if (tokens.isDigits(mark, 2, 4) && tokens.length(mark) != 3 && tokens.number(mark) % 10 == 0) {
            int s = tokens.isSymbol(mark + 1, "'’") && tokens.isGlued(mark + 1) ? mark + 2 : mark + 1;
            boolean plural = tokens.isWord(s)
                    && tokens.length(s) == 1
                    && tokens.text.charAt(tokens.begin(s)) == 's'
                    && !tokens.isSymbol(s + 1, "'’");
            boolean spaced = !tokens.isGlued(s)
                    && tokens.length(mark) == 2
                    && mark == at
                    && at == i
                    && !tokens.is(i - 1, Role.IN);
            if (!plural
                    || spaced
                    || tokens.startsLine(s)
                    || (tokens.length(mark) == 4
                            && years.at(mark) == null
                            && tokens.isGlued(s)
                            && tokens.number(mark) < 1000)) {
                return null;
            }
            int number = tokens.number(mark);
            return Point.of(
                    i,
                    s + 1,
                    Grain.DECADE,
                    tokens.length(mark) == 4 ? Stretch.decade(number / 10) : shortDecade(number));
        }
        return spelledDecade(i, at);
    }

    private @Nullable Point spelledDecade(int i, int at) {
        int spoken = tokens.is(at + 2, Role.AND) ? at + 3 : at + 2;
        boolean ours = tokens.is(at, Role.CARDINAL)
                && tokens.value(at, Role.CARDINAL) == 2
                && tokens.is(at + 1, Role.SCALE)
                && tokens.value(at + 1, Role.SCALE) == THOUSAND;
        if (ours && tokens.is(spoken, Role.DECADE_NAME)) {
            return Point.of(
                    i, spoken + 1, Grain.DECADE, Stretch.decade(200 + tokens.value(spoken, Role.DECADE_NAME) / 10));
        }
        if (tokens.is(at, Role.DECADE_NAME) && tokens.value(at, Role.DECADE_NAME) > 10) {
            boolean the = at > i
                    || tokens.is(i - 1, Role.EARLY)
                    || tokens.is(i - 1, Role.LATE)
                    || tokens.is(i - 1, Role.DASH);
            return the ? Point.of(i, at + 1, Grain.DECADE, shortDecade(tokens.value(at, Role.DECADE_NAME))) : null;
        }
        boolean thousands = at > i && tokens.is(at, Role.CARDINAL) && tokens.value(at, Role.CARDINAL) == 2;
        if (thousands && tokens.is(at + 1, Role.DECADE_NAME) && tokens.is(at + 1, Role.SCALE)) {
            return Point.of(i, at + 2, Grain.DECADE, Stretch.decade(200));
        }
        int next = tokens.is(at + 1, Role.DASH) ? at + 2 : at + 1;
        boolean decade = tokens.is(next, Role.DECADE_NAME) && tokens.value(next, Role.DECADE_NAME) > 0;
        Role counted = tokens.is(at, Role.TENS) ? Role.TENS : Role.CARDINAL;
        int century = decade && tokens.is(at, counted) ? tokens.value(at, counted) : 0;
        boolean hundreds = at > i && tokens.is(at, Role.CARDINAL) && tokens.is(next, Role.HUNDRED);
        int digits = hundreds && tokens.endsWith(next, "s") ? tokens.value(at, Role.CARDINAL) : 0;
        if (digits > 10) {
            return Point.of(i, next + 1, Grain.CENTURY, Stretch.century(digits));
        }
        return century >= 10 && century <= 20
                ? Point.of(
                        i,
                        next + 1,
                        Grain.DECADE,
                        Stretch.decade(10 * century + tokens.value(next, Role.DECADE_NAME) / 10))
                : null;
    }

    private static Stretch shortDecade(int tens) {
        return Stretch.decade(tens <= 10 ? 200 + tens / 10 : 190 + tens / 10);
    }
}
