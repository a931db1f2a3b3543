package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.value.Length.Part;
import kelisim.extract.internal.value.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: three years, one and a half hours, 2 years and 3 months, several weeks, a decade, half a year. */
final class Lengths {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final int MOST_PARTS = 6;
    private static final Roles OPENINGS = Numbers.OPENINGS.and(Roles.of(Role.SEVERAL, Role.COUPLE));

    private final Tokens tokens;
    private final Numbers numbers;
    private final Setting setting;
    private final Memo<Length> memo = new Memo<>();

    Lengths(Tokens tokens, Numbers numbers, Setting setting) {
        this.setting = setting;
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** The length that begins at a token, with all its parts. */
    @Nullable
    Length at(int i) {
        return tokens.isOther(i, OPENINGS) ? null : memo.at(i, this::read);
    }

    private @Nullable Length read(int i) {
        Length first = single(i, true);
        if (first == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>(first.parts());
        int to = first.to();
        while (parts.size() < MOST_PARTS) {
            int next = tokens.isSymbol(to, ',') ? to + 1 : to;
            next = tokens.is(next, Role.AND) ? next + 1 : next;
            Length more = tokens.startsParagraph(next) ? null : single(next, false);
            if (more == null
                    || more.unit().compareTo(parts.get(parts.size() - 1).unit()) == 0
                    || isLonger(more, parts)) {
                break;
            }
            parts.addAll(more.parts());
            to = more.to();
        }
        return new Length(i, to, parts);
    }

    private static boolean isLonger(Length more, List<Part> parts) {
        Grain last = parts.get(parts.size() - 1).unit();
        return rank(more.unit()) >= rank(last);
    }

    private static int rank(Grain unit) {
        return switch (unit) {
            case SECOND -> 0;
            case MINUTE -> 1;
            case HOUR -> 2;
            case DAY, WORKDAY, NIGHT -> 3;
            case WEEK, WEEKEND, FORTNIGHT -> 4;
            case MONTH, SEASON -> 5;
            case QUARTER, HALF -> 6;
            case YEAR -> 7;
            case DECADE -> 8;
            case CENTURY -> 9;
        };
    }

    /** A number and a unit; an article counts as one where {@code article} says so. */
    @Nullable
    Length single(int i, boolean article) {
        if (tokens.is(i, Role.HALF)) {
            int at = tokens.is(i + 1, Role.A) ? i + 2 : i + 1;
            int next = tokens.is(at, Role.DASH) && tokens.isGlued(at) && tokens.isGlued(at + 1) ? at + 1 : at;
            return isUnit(next) ? new Length(i, next + 1, List.of(years(HALF, unit(next)))) : null;
        }
        Numeral number = numbers.cardinal(i);
        if (number != null && number.value().signum() >= 0) {
            return counted(i, number);
        }
        if (!tokens.is(i, Role.A)) {
            return vague(i, i);
        }
        int quarter = tokens.is(i + 2, Role.DASH) ? i + 3 : i + 2;
        boolean century = tokens.is(i + 1, Role.QUARTER) && isUnit(quarter) && unit(quarter) == Grain.CENTURY;
        if (century) {
            return new Length(i, quarter + 1, List.of(years(QUARTER, Grain.CENTURY)));
        }
        boolean ofYear = tokens.is(i + 1, Role.QUARTER) && tokens.is(i + 2, Role.OF) && tokens.is(i + 3, Role.A);
        if (ofYear
                && isUnit(i + 4)
                && unit(i + 4).compareTo(Grain.YEAR) >= 0
                && !unit(i + 4).isClock()) {
            return new Length(i, i + 5, List.of(years(QUARTER, unit(i + 4))));
        }
        if (tokens.is(i + 1, Role.HALF)) {
            Length half = single(i + 1, false);
            return half == null ? null : new Length(i, half.to(), half.parts());
        }
        Length vague = vague(i, i + 1);
        return vague != null || !article || !isUnit(i + 1) || isPlural(i + 1)
                ? vague
                : tail(i, i + 2, BigDecimal.ONE, unit(i + 1));
    }

    /** Part of a unit, in years if that is a decade or a century: a quarter century is 25 years. */
    private static Part years(BigDecimal count, Grain unit) {
        Part part = new Part(count, unit);
        return unit == Grain.CENTURY || unit == Grain.DECADE ? part.whole() : part;
    }

    private @Nullable Length counted(int i, Numeral number) {
        int at = tokens.is(number.to(), Role.DASH) && tokens.isGlued(number.to()) && tokens.isGlued(number.to() + 1)
                ? number.to() + 1
                : number.to();
        if (isUnit(at) && !tokens.startsParagraph(at)) {
            boolean year = at == i + 1 && tokens.isDigits(i, 4, 4) && !isPlural(at);
            return year ? null : tail(i, at + 1, number.value(), unit(at));
        }
        boolean share = number.form() == Form.FRACTION && tokens.is(at, Role.OF) && tokens.is(at + 1, Role.A);
        if (share && isUnit(at + 2) && !isPlural(at + 2)) {
            return new Length(i, at + 3, List.of(new Part(number.value(), unit(at + 2))));
        }
        if (tokens.is(at, Role.WORKING) && isUnit(at + 1) && unit(at + 1) == Grain.DAY) {
            return tail(i, at + 2, number.value(), Grain.WORKDAY);
        }
        boolean adjective = tokens.is(at, Role.FULL) && isPlural(at + 1);
        return adjective ? tail(i, at + 2, number.value(), unit(at + 1)) : null;
    }

    /** 'a year and a half'. */
    private Length tail(int from, int to, BigDecimal count, Grain unit) {
        boolean half =
                tokens.is(to, Role.AND) && tokens.is(to + 1, Role.A) && tokens.is(to + 2, Role.HALF) && !isUnit(to + 3);
        return half
                ? new Length(from, to + 3, List.of(new Part(count.add(HALF), unit)))
                : new Length(from, to, List.of(new Part(count, unit)));
    }

    /** 'several weeks', 'a few days', 'a couple of months', 'dozens of years'. */
    private @Nullable Length vague(int from, int i) {
        if (tokens.is(i, Role.SEVERAL) && isPlural(i + 1)) {
            int some = setting.isNote() ? tokens.value(i, Role.SEVERAL) : 0;
            return new Length(from, i + 2, List.of(new Part(some > 0 ? BigDecimal.valueOf(some) : null, unit(i + 1))));
        }
        if (tokens.is(i, Role.COUPLE)) {
            int at = tokens.is(i + 1, Role.OF) ? i + 2 : i + 1;
            return isUnit(at)
                    ? new Length(
                            from, at + 1, List.of(new Part(BigDecimal.valueOf(tokens.value(i, Role.COUPLE)), unit(at))))
                    : null;
        }
        return null;
    }

    boolean isUnit(int i) {
        return tokens.is(i, Role.TIME_UNIT) && tokens.isWord(i);
    }

    boolean isPlural(int i) {
        return tokens.is(i, Role.PLURAL_UNIT);
    }

    Grain unit(int i) {
        return Grain.numbered(tokens.value(i, Role.TIME_UNIT));
    }
}
