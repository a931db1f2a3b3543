package kelisim.archive;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kelisim.document.Span;

/**
 * Where a text writes a day: in figures, or with the name of the month in one of the languages below (names of CLDR, through
 * {@link Month#getDisplayName}). Only a day that is known is looked for; nothing is read from the text.
 */
final class WrittenDate {

    private static final List<String> LANGUAGES =
            List.of("en", "ru", "kk", "ky", "uz", "uk", "fr", "de", "es", "pt", "it", "tr", "az", "pl", "mn", "ro");

    private WrittenDate() {}

    /** The first place where the day stands; empty if the text does not write it in one of these ways. */
    static Optional<Span> in(String text, LocalDate day) {
        Span first = null;
        for (String written : forms(day)) {
            int begin = indexOf(text, written);
            if (begin >= 0 && (first == null || begin < first.begin())) {
                first = new Span(begin, begin + written.length());
            }
        }
        return Optional.ofNullable(first);
    }

    private static Set<String> forms(LocalDate day) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        Set<String> forms = new LinkedHashSet<>(List.of(
                day.toString(),
                String.format(Locale.ROOT, "%02d.%02d.%d", d, m, y),
                d + "." + m + "." + y,
                String.format(Locale.ROOT, "%02d/%02d/%d", d, m, y),
                String.format(Locale.ROOT, "%d/%02d/%02d", y, m, d),
                y + "年" + m + "月" + d + "日"));
        for (String language : LANGUAGES) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                String month = day.getMonth().getDisplayName(style, Locale.forLanguageTag(language));
                forms.addAll(List.of(
                        d + " " + month + " " + y,
                        String.format(Locale.ROOT, "%02d %s %d", d, month, y),
                        d + ". " + month + " " + y,
                        d + " de " + month + " de " + y,
                        month + " " + d + ", " + y,
                        String.format(Locale.ROOT, "%s %02d, %d", month, d, y)));
            }
        }
        return forms;
    }

    /** In any case of letters, and not inside a longer number. */
    private static int indexOf(String text, String written) {
        for (int at = 0; at + written.length() <= text.length(); at++) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins
                    && text.regionMatches(true, at, written, 0, written.length())
                    && ends(text, at + written.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean ends(String text, int end) {
        return end == text.length() || !Character.isDigit(text.charAt(end));
    }
}
