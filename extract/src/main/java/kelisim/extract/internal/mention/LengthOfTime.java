package kelisim.extract.internal.mention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.extract.values.DurationValue;
import org.jspecify.annotations.Nullable;

/** Lengths of time of one unit as figures: {@code P17D} is 17 {@code d}, as UCUM writes a day. */
final class LengthOfTime {

    private static final Pattern DATE = Pattern.compile("P(\\d+(?:\\.\\d+)?)([YMWD])");
    private static final Pattern CLOCK = Pattern.compile("PT(\\d+(?:\\.\\d+)?)([HMS])");
    private static final Map<String, String> CALENDAR_UNITS = Map.of("Y", "a", "M", "mo", "W", "wk", "D", "d");
    private static final Map<String, String> CLOCK_UNITS = Map.of("H", "h", "M", "min", "S", "s");

    private LengthOfTime() {}

    /** The figure; {@code null} for lengths that do not say how many, or that have several units. */
    static Reading.@Nullable Figure read(DurationValue length) {
        Matcher date = DATE.matcher(length.normal());
        if (date.matches()) {
            return of(date, CALENDAR_UNITS);
        }
        Matcher clock = CLOCK.matcher(length.normal());
        return clock.matches() ? of(clock, CLOCK_UNITS) : null;
    }

    private static Reading.Figure of(Matcher length, Map<String, String> units) {
        return new Reading.Figure(new BigDecimal(length.group(1)), null, null, units.get(length.group(2)), null);
    }
}
