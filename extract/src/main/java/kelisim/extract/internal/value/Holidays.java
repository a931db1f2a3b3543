package kelisim.extract.internal.value;

import java.time.LocalDate;
import kelisim.extract.internal.value.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** Reads days that have a name: Christmas 2018, New Year's Eve, Mother's Day of next year. */
final class Holidays {

    private final Phrases<Holiday> names;
    private final Tokens tokens;
    private final CalendarParts parts;
    private final Setting setting;

    Holidays(Phrases<Holiday> names, Tokens tokens, CalendarParts parts, Setting setting) {
        this.names = names;
        this.tokens = tokens;
        this.parts = parts;
        this.setting = setting;
    }

    @Nullable
    Point at(int i) {
        boolean directed = parts.isDirection(i);
        int at = tokens.is(i, Role.THE) || directed ? i + 1 : i;
        Match<Holiday> match = tokens.word(at).beginsName() ? names.at(tokens, at) : null;
        if (match == null
                || !(tokens.isCapital(at)
                        || (setting.isNote() && (match.to() > at + 1 || !tokens.is(at, Role.MONTH))))) {
            return null;
        }
        if (directed) {
            return directed(i, match);
        }
        Point dated = parts.withYear(Point.of(at, match.to(), Grain.YEAR, null));
        if (dated.year() != Point.NONE) {
            return Point.of(
                    at, dated.to(), Grain.DAY, Stretch.day(match.meaning().in(dated.year())));
        }
        LocalDate now = setting.narrated();
        if (now == null) {
            return Point.of(at, match.to(), Grain.DAY, null);
        }
        LocalDate best = match.meaning().in(now.getYear());
        for (int shift = -1; shift <= 1; shift += 2) {
            LocalDate other = match.meaning().in(now.getYear() + shift);
            best = Math.abs(other.toEpochDay() - now.toEpochDay()) < Math.abs(best.toEpochDay() - now.toEpochDay())
                    ? other
                    : best;
        }
        return Point.of(at, match.to(), Grain.DAY, Stretch.day(best));
    }

    /** 'last Christmas', 'next Easter', 'this Thanksgiving'. */
    private Point directed(int i, Match<Holiday> match) {
        LocalDate now = setting.published;
        LocalDate day = now == null ? null : match.meaning().in(now.getYear());
        if (now == null || day == null) {
            return Point.of(i, match.to(), Grain.DAY, null);
        }
        boolean back = tokens.is(i, Role.PREVIOUS);
        if (back && !day.isBefore(now)) {
            day = match.meaning().in(now.getYear() - 1);
        } else if (tokens.is(i, Role.NEXT) && !day.isAfter(now)) {
            day = match.meaning().in(now.getYear() + 1);
        }
        return Point.of(i, match.to(), Grain.DAY, Stretch.day(day));
    }
}
