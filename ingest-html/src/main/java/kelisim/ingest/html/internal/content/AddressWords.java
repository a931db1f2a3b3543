package kelisim.ingest.html.internal.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells kinds of pages by words in their addresses; the words are data, {@code addresses.txt}, a line a kind. */
final class AddressWords {

    private static final AddressWords SHIPPED = load("addresses.txt");
    private static final int LONGEST = 300;
    private static final Pattern AROUND_PATH = Pattern.compile("^https?://|[?#].*");
    private static final Pattern BETWEEN = Pattern.compile("[/._]+");

    private final List<String> kinds = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static AddressWords shipped() {
        return SHIPPED;
    }

    /** How many kinds there are. */
    int kinds() {
        return kinds.size();
    }

    /** The number of a kind by its name. */
    int number(String kind) {
        return kinds.indexOf(kind);
    }

    /** For each kind 1 if an address has a word of it as one of the parts of its host or its path. */
    double[] of(String address) {
        double[] found = new double[kinds.size()];
        String path = AROUND_PATH.matcher(address).replaceAll("");
        String lower = path.substring(0, Math.min(LONGEST, path.length())).toLowerCase(Locale.ROOT);
        for (String part : BETWEEN.split(lower)) {
            Integer kind = numbers.get(part);
            if (kind != null) {
                found[kind] = 1;
            }
        }
        return found;
    }

    private static AddressWords load(String resource) {
        AddressWords words = new AddressWords();
        try (InputStream in = AddressWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        String[] entries = line.split(" ", -1);
        for (int i = 1; i < entries.length; i++) {
            numbers.putIfAbsent(entries[i], kinds.size());
        }
        kinds.add(entries[0]);
    }
}
