package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads stretches of several units before or after today: the last three months, 5 past years, the next two quarters. */
final class Runs {

    private final Tokens tokens;
    private final Numbers numbers;
    private final Lengths lengths;
    private final Setting setting;
    private final RelativeDates relative;

    Runs(Tokens tokens, Numbers numbers, Lengths lengths, Setting setting, RelativeDates relative) {
        this.tokens = tokens;
        this.numbers = numbers;
        this.lengths = lengths;
        this.setting = setting;
        this.relative = relative;
    }

    @Nullable
    Point at(int i, int at) {
        int direction = relative.direction(at);
        boolean before = direction != RelativeDates.NO_DIRECTION && direction != 0;
        if (before) {
            Length length = quarters(at + 1);
            boolean plural = length != null && (lengths.isPlural(length.to() - 1) || isSeveral(length));
            return length != null && plural
                    ? run(i < at && tokens.is(i - 1, Role.WITHIN) ? i : at, length, direction)
                    : null;
        }
        Numeral number = tokens.isDigits(at) || tokens.is(at, Role.CARDINAL) || tokens.is(at, Role.TENS)
                ? numbers.cardinal(at)
                : null;
        boolean future = number != null
                && lengths.isPlural(number.to())
                && tokens.is(number.to() + 1, Role.IN)
                && tokens.is(number.to() + 2, Role.THE)
                && tokens.is(number.to() + 3, Role.FUTURE_NOUN);
        if (future && number != null && setting.isNote()) {
            List<Length.Part> parts = List.of(new Length.Part(number.value(), lengths.unit(number.to())));
            return run(at, new Length(at, number.to() + 4, parts), 1);
        }
        int middle = number == null ? RelativeDates.NO_DIRECTION : relative.direction(number.to());
        if (number == null
                || middle == RelativeDates.NO_DIRECTION
                || middle == 0
                || !lengths.isPlural(number.to() + 1)) {
            return null;
        }
        Length length = new Length(
                at, number.to() + 2, List.of(new Length.Part(number.value(), lengths.unit(number.to() + 1))));
        return run(at, length, middle);
    }

    /** 'the last 3 year', as notes are typed. */
    private boolean isSeveral(Length length) {
        BigDecimal count = length.parts().get(0).count();
        return setting.isNote() && count != null && count.compareTo(BigDecimal.ONE) > 0;
    }

    /** A length; in 'the last two quarters' quarters are no fractions. */
    private @Nullable Length quarters(int i) {
        boolean quarters =
                lengths.isPlural(i + 1) && lengths.unit(i + 1) == Grain.QUARTER && tokens.is(i, Role.CARDINAL);
        return quarters
                ? new Length(
                        i,
                        i + 2,
                        List.of(new Length.Part(BigDecimal.valueOf(tokens.value(i, Role.CARDINAL)), Grain.QUARTER)))
                : lengths.at(i);
    }

    /** The stretch of a length that ends today or begins tomorrow; quarters and decades are whole ones. */
    private @Nullable Point run(int from, Length length, int direction) {
        LocalDate now = setting.published;
        Grain unit = length.unit();
        if (!length.isCalendar() && !setting.report) {
            return null;
        }
        if (now == null || setting.report) {
            return Point.of(from, length.to(), unit, null);
        }
        boolean whole = unit == Grain.QUARTER || unit == Grain.DECADE || unit == Grain.CENTURY;
        if (whole) {
            LocalDate other = length.from(now, direction);
            Stretch near = unit.around(unit.shift(now, direction));
            Stretch far = unit.around(other);
            return Point.of(from, length.to(), unit, direction < 0 ? days(far, near) : days(near, far));
        }
        boolean within =
                tokens.is(from - 1, Role.WITHIN) || tokens.is(from - 2, Role.WITHIN) || tokens.is(from, Role.WITHIN);
        LocalDate first = direction < 0 ? length.from(now, -1) : within ? now : now.plusDays(1);
        LocalDate last = direction < 0 ? now.minusDays(1) : length.from(now, 1).minusDays(within ? 1 : 0);
        return Point.of(from, length.to(), unit, last.isBefore(first) ? null : Stretch.days(first, last));
    }

    private static @Nullable Stretch days(Stretch from, Stretch to) {
        return from.first() == null || to.last() == null ? null : Stretch.days(from.first(), to.last());
    }
}
