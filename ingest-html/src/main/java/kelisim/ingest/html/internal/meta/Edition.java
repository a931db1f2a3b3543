package kelisim.ingest.html.internal.meta;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The year of which the title of a collection is: '10 best lakes of 2026', 'Top museums in 2026'. Such pages are brought up to date
 * for each year, so that a day before that year is of another edition. What counts or ranks is data, {@code collections.txt};
 * titles of other pages name years for all sorts of reasons.
 *
 * @param year the year, or 0 if it is no such title
 */
record Edition(int year) {

    private static final Set<String> RANKING = load();
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])20\\d\\d(?![\\d-])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    /** Among so many first words stands what counts or ranks. */
    private static final int FIRST = 3;

    /** The edition that a title names. */
    static Edition of(@Nullable String title) {
        Matcher year = YEAR.matcher(title == null ? "" : title);
        return title != null && isOfCollection(title) && year.find()
                ? new Edition(Integer.parseInt(year.group()))
                : new Edition(0);
    }

    private static boolean isOfCollection(String title) {
        List<String> words = Arrays.stream(BETWEEN.split(title.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .limit(FIRST)
                .toList();
        boolean counts = !words.isEmpty() && COUNT.matcher(words.get(0)).matches();
        return counts || words.stream().anyMatch(RANKING::contains);
    }

    /** Whether a day is before its year. */
    boolean isAfter(LocalDate day) {
        return day.getYear() < year;
    }

    private static Set<String> load() {
        try (InputStream in = Objects.requireNonNull(Edition.class.getResourceAsStream("collections.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
