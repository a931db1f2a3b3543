package kelisim.extract.internal.value;

import org.jspecify.annotations.Nullable;

/**
 * A place on the calendar as the text says it, which may lack its year or more.
 *
 * @param from its first token
 * @param to the token after its last
 * @param grain what it is
 * @param year {@link #NONE} if it is not said
 * @param month 0 if it is not said
 * @param day 0 if it is not said
 * @param part the number of a weekday, quarter, half or season; 0 if there is none
 * @param stretch where it lies, if that is settled already
 */
record Point(int from, int to, Grain grain, int year, int month, int day, int part, @Nullable Stretch stretch) {

    /** No year. */
    static final int NONE = Integer.MIN_VALUE;

    static Point of(int from, int to, Grain grain, @Nullable Stretch stretch) {
        return new Point(from, to, grain, NONE, 0, 0, 0, stretch);
    }

    static Point date(int from, int to, int year, int month, int day) {
        Grain grain = day > 0 ? Grain.DAY : month > 0 ? Grain.MONTH : Grain.YEAR;
        return new Point(from, to, grain, year, month, day, 0, null);
    }

    static Point part(int from, int to, Grain grain, int year, int part) {
        return new Point(from, to, grain, year, 0, 0, part, null);
    }

    boolean hasYear() {
        return year != NONE || stretch != null;
    }

    /** Whether it is no more than the number of a day. */
    boolean isBareDay() {
        return day > 0 && month == 0 && stretch == null;
    }

    Point withYear(int year) {
        return new Point(from, to, grain, year, month, day, part, stretch);
    }

    Point withMonth(int month) {
        return new Point(from, to, grain, year, month, day, part, stretch);
    }

    Point withDay(int day) {
        return new Point(from, to, grain, year, month, day, part, stretch);
    }

    Point withSpan(int from, int to) {
        return new Point(from, to, grain, year, month, day, part, stretch);
    }

    Point withStretch(@Nullable Stretch stretch) {
        return new Point(from, to, grain, year, month, day, part, stretch);
    }
}
