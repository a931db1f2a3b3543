package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the period that was named last in another year: the same period of 2020, the corresponding period last year. */
final class SamePeriods {

    private static final int YEAR_LENGTH = 4;
    /** So many signs has a month of a year, as in 2016-11. */
    private static final int MONTH_LENGTH = 7;

    private final Tokens tokens;
    private final Setting setting;
    private final CalendarParts parts;

    SamePeriods(Tokens tokens, Setting setting, CalendarParts parts) {
        this.tokens = tokens;
        this.setting = setting;
        this.parts = parts;
    }

    @Nullable
    Point at(int i) {
        int at = tokens.is(i, Role.THE) || tokens.is(i, Role.A) ? i + 1 : i;
        if (!tokens.is(at, Role.SAME_PERIOD)) {
            return null;
        }
        Stretch named = setting.mentioned();
        if (!tokens.is(at + 1, Role.PERIOD) && !isGrainOf(at + 1, named)) {
            return null;
        }
        LocalDate first = named == null ? null : named.first();
        LocalDate last = named == null ? null : named.last();
        Point year = parts.withYear(Point.date(i, at + 2, Point.NONE, 1, 0));
        if (named == null || first == null || last == null || !year.hasYear()) {
            return null;
        }
        int back = first.getYear() - year.year();
        boolean part = first.getYear() == last.getYear() && !first.equals(last) && back > 0;
        return part && named.edtf().length() > YEAR_LENGTH
                ? Point.of(i, year.to(), Grain.MONTH, named.yearsBack(back))
                : null;
    }

    /** Whether a unit at a token is what was named: in 'the same quarter of 2020' a quarter. */
    private boolean isGrainOf(int i, @Nullable Stretch named) {
        if (named == null || !tokens.is(i, Role.TIME_UNIT) || tokens.is(i, Role.PLURAL_UNIT)) {
            return false;
        }
        return switch (Grain.numbered(tokens.value(i, Role.TIME_UNIT))) {
            case MONTH ->
                named.timex().length() == MONTH_LENGTH && !named.timex().contains("Q");
            case QUARTER -> named.timex().contains("-Q") && !named.isInterval();
            default -> false;
        };
    }
}
