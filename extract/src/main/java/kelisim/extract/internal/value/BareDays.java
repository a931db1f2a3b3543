package kelisim.extract.internal.value;

import org.jspecify.annotations.Nullable;

/** Reads days of this month that have no more than their number: for the second, on the 21st, on 15. */
final class BareDays {

    private final Tokens tokens;
    private final NamedDates named;
    private final Setting setting;

    BareDays(Tokens tokens, NamedDates named, Setting setting) {
        this.tokens = tokens;
        this.named = named;
        this.setting = setting;
    }

    /** 'on 15', 'on 27th', which notes say for a day of this month. */
    private @Nullable Point bareDay(int i) {
        boolean on = setting.isNote() && setting.published != null && tokens.is(i - 1, Role.ON);
        NamedDates.Day day = on ? named.day(i) : null;
        boolean last = day != null && (day.to() >= tokens.size() || tokens.isSymbol(day.to(), ".!?"));
        return day != null && last && day.to() + 1 >= tokens.size()
                ? new Point(i, day.to(), Grain.DAY, Point.NONE, 0, day.number(), 0, null)
                : null;
    }

    /** 'for the second', 'on the 21st': a day of this month. */
    @Nullable
    Point at(int i) {
        if (tokens.isDigits(i)) {
            return bareDay(i);
        }
        boolean placed = tokens.is(i, Role.THE)
                && (tokens.is(i - 1, Role.FOR) || tokens.is(i - 1, Role.ON) || tokens.is(i - 1, Role.BY));
        if (!placed) {
            return null;
        }
        NamedDates.Day day = named.day(i + 1);
        boolean thirty = day == null && tokens.is(i + 1, Role.TENS) && tokens.value(i + 1, Role.TENS) <= 30;
        int to = day != null ? day.to() : i + 2;
        boolean ends = !tokens.isWord(to)
                || tokens.is(to, Role.AND)
                || tokens.is(to, Role.AT)
                || tokens.is(to, Role.OF)
                || (setting.report && (tokens.is(to, Role.THE) || tokens.is(to, Role.A) || tokens.is(to, Role.AFTER)));
        if (!ends || !(thirty || (day != null && day.ordinal())) || tokens.is(to, Role.OF)) {
            return null;
        }
        int number = day != null ? day.number() : tokens.value(i + 1, Role.TENS);
        return new Point(i, to, Grain.DAY, Point.NONE, 0, number, 0, null);
    }
}
