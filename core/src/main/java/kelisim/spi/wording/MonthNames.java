package kelisim.spi.wording;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the months, in full and short, in the languages that documents of the field come in. */
final class MonthNames {

    private static final Map<String, Integer> MONTHS = load();

    private MonthNames() {}

    /** The month from 1, or null if the word names none in any of the languages. */
    static @Nullable Integer month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return MONTHS.get(small.endsWith(".") ? small.substring(0, small.length() - 1) : small);
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : Lines.of("months.txt")) {
            int blank = line.indexOf(' ');
            int month = Integer.parseInt(line.substring(0, blank));
            for (String name : line.substring(blank + 1).split(" \\| ")) {
                months.putIfAbsent(name, month);
            }
        }
        return months;
    }
}
