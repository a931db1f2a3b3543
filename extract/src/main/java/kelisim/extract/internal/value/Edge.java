package kelisim.extract.internal.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A part of a stretch that is said without a number: its beginning, its middle, its end. */
enum Edge {
    /** 'the beginning of'. */
    START(1, 4),
    /** 'early'. */
    EARLY(1, 6),
    MIDDLE(5, 8),
    /** 'late'. */
    LATE(7, 12),
    /** 'the end of'. */
    END(9, 12);

    private final int firstMonth;
    private final int lastMonth;

    Edge(int firstMonth, int lastMonth) {
        this.firstMonth = firstMonth;
        this.lastMonth = lastMonth;
    }

    /** The part of a stretch that it means in notes and requests: thirds or halves. */
    Stretch of(Stretch whole, Grain grain) {
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        if (first == null || last == null) {
            return whole;
        }
        return switch (grain) {
            case YEAR ->
                Stretch.days(
                        LocalDate.of(first.getYear(), firstMonth, 1),
                        YearMonth.of(first.getYear(), lastMonth).atEndOfMonth());
            case MONTH -> this == MIDDLE ? Stretch.days(first.plusDays(9), first.plusDays(19)) : days(first, last, 15);
            case WEEK -> this == MIDDLE ? Stretch.days(first.plusDays(2), last.minusDays(2)) : days(first, last, 3);
            case DECADE -> years(first);
            default -> whole;
        };
    }

    private Stretch days(LocalDate first, LocalDate last, int half) {
        return this == START || this == EARLY
                ? Stretch.days(first, first.plusDays(half - 1L))
                : Stretch.days(first.plusDays(half), last);
    }

    private Stretch years(LocalDate first) {
        int from = this == START || this == EARLY ? 0 : this == MIDDLE ? 4 : 7;
        int to = this == START || this == EARLY ? 3 : this == MIDDLE ? 6 : 9;
        return Stretch.days(first.plusYears(from), first.plusYears(to + 1L).minusDays(1));
    }

    /** The edge that a word names; nothing if it names none. */
    static @Nullable Edge at(Tokens tokens, int i) {
        if (tokens.is(i, Role.EARLY)) {
            return EARLY;
        }
        if (tokens.is(i, Role.LATE)) {
            return LATE;
        }
        if (tokens.is(i, Role.MID)) {
            return MIDDLE;
        }
        if (tokens.is(i, Role.START)) {
            return START;
        }
        return tokens.is(i, Role.FINISH) ? END : null;
    }
}
