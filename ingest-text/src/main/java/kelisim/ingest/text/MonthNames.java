package kelisim.ingest.text;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the months, in full and short, in the languages that documents of the field come in. Source: CLDR. */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "en", "ru", "kk", "ky", "uz", "uz_Cyrl", "tg", "tk", "az", "tr", "uk", "be", "mn", "ka", "hy", "de", "fr",
            "es", "it", "pt", "pl", "nl", "ro", "sr", "sr_Latn", "bg", "mk", "sq", "el");

    private static final Map<String, Integer> MONTHS = load();

    private MonthNames() {}

    /** The month from 1, or null if the word names none in any of the languages. */
    static @Nullable Integer month(String word) {
        return MONTHS.get(normal(word));
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    String[] names = symbols.getMonths(context, width);
                    for (int m = 0; m < 12; m++) {
                        months.putIfAbsent(normal(names[m]), m + 1);
                    }
                }
            }
        }
        // English short forms of the press that CLDR does not list, and a Russian one
        months.putIfAbsent("sept", 9);
        months.putIfAbsent("june", 6);
        months.putIfAbsent("july", 7);
        return months;
    }

    private static String normal(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    }
}
