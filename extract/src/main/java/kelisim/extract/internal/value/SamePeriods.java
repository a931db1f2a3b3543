package kelisim.extract.internal.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the period that was named last in another year: the same period of 2020, the corresponding period last year. */
final class SamePeriods {

    private static final int YEAR_LENGTH = 4;

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
        if (!tokens.is(at, Role.SAME_PERIOD) || !tokens.is(at + 1, Role.PERIOD)) {
            return null;
        }
        Stretch named = setting.mentioned();
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
}
