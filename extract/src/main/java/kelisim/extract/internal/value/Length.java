package kelisim.extract.internal.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time as it was read.
 *
 * @param from its first token
 * @param to the token after its last
 * @param parts its parts, the longest unit first as a rule
 */
record Length(int from, int to, List<Part> parts) {

    Length {
        parts = List.copyOf(parts);
    }

    /**
     * So many units.
     *
     * @param count absent if the text does not say how many
     */
    record Part(@Nullable BigDecimal count, Grain unit) {

        private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

        /** The same in whole smaller units, if need be: one and a half years are 18 months, half a month is 15 days. */
        Part whole() {
            if (count == null || isWhole()) {
                return this;
            }
            return switch (unit) {
                case CENTURY -> new Part(count.multiply(BigDecimal.valueOf(100)), Grain.YEAR);
                case DECADE -> new Part(count.multiply(BigDecimal.TEN), Grain.YEAR);
                case YEAR -> new Part(count.multiply(BigDecimal.valueOf(12)), Grain.MONTH);
                case MONTH -> new Part(count.multiply(BigDecimal.valueOf(30)), Grain.DAY);
                default -> this;
            };
        }

        private boolean isWhole() {
            return count != null && count.stripTrailingZeros().scale() <= 0;
        }

        private boolean isCalendar() {
            return count != null && isWhole() && !unit.isClock() && count.compareTo(MOST) < 0;
        }
    }

    Grain unit() {
        return parts.get(parts.size() - 1).unit();
    }

    /** Whether it is a whole number of days, weeks, months and so on, so that a day can be moved by it. */
    boolean isCalendar() {
        return parts.stream().map(Part::whole).allMatch(Part::isCalendar);
    }

    /** The day that lies this far after a day, or before it. */
    LocalDate from(LocalDate day, int direction) {
        LocalDate moved = day;
        for (Part said : parts) {
            Part part = said.whole();
            if (part.count() != null) {
                moved = part.unit().shift(moved, direction * part.count().longValueExact());
            }
        }
        return moved;
    }

    /** As TIMEX3 writes it, with {@code DE} for decades and {@code CE} for centuries. */
    String timex() {
        return write(true);
    }

    /** As ISO 8601 writes it. */
    String iso() {
        return write(false);
    }

    /** One of a unit, as TIMEX3 writes it. */
    static String one(Grain unit) {
        return new Length(0, 0, List.of(new Part(BigDecimal.ONE, unit))).timex();
    }

    /** An unsaid number of a unit, as TIMEX3 writes it. */
    static String unsaid(Grain unit) {
        return new Length(0, 0, List.of(new Part(null, unit))).timex();
    }

    private String write(boolean timex) {
        StringBuilder date = new StringBuilder("P");
        StringBuilder time = new StringBuilder();
        for (Part part : parts) {
            BigDecimal count = part.count();
            String letters = part.unit().letters;
            int times = 1;
            switch (part.unit()) {
                case FORTNIGHT -> times = 2;
                case DECADE -> times = timex ? 1 : 10;
                case CENTURY -> times = timex ? 1 : 100;
                case QUARTER -> times = timex ? 1 : 3;
                case WEEKEND -> times = timex ? 1 : 2;
                default -> {}
            }
            if (!timex) {
                letters = switch (part.unit()) {
                    case DECADE, CENTURY -> "Y";
                    case QUARTER -> "M";
                    case WEEKEND -> "D";
                    default -> letters;
                };
            }
            String number = count == null
                    ? "X"
                    : count.multiply(BigDecimal.valueOf(times))
                            .stripTrailingZeros()
                            .toPlainString();
            if (part.unit().isClock()) {
                time.append(number).append(letters, 1, letters.length());
            } else {
                date.append(number).append(letters);
            }
        }
        return time.isEmpty() ? date.toString() : date.append('T').append(time).toString();
    }
}
