package kelisim.extract.internal.odds;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each clue weighs, in natural logarithms of odds, as it was learned. A file has a line for each: the weight, a tab, the
 * clue or the two of a pair as {@link Clues#texts} writes them. Clues that are not listed weigh nothing.
 */
public final class Weights {

    private final long[] keys;
    private final float[] weights;

    private Weights(Map<String, Double> learned) {
        int room = Integer.highestOneBit(Math.max(8, learned.size())) * 4;
        this.keys = new long[room];
        this.weights = new float[room];
        learned.forEach((clue, weight) -> {
            int at = place(Clues.key(clue));
            keys[at] = Clues.key(clue);
            weights[at] = weight.floatValue();
        });
    }

    public static Weights of(Map<String, Double> learned) {
        return new Weights(learned);
    }

    /** The weights of that name, such as {@code office.holder}; none if there is no such file. */
    static Weights named(String language, String name) {
        Map<String, Double> learned = new LinkedHashMap<>();
        String path = "/kelisim/extract/" + language + "/odds/" + name + ".tsv";
        try (InputStream file = Weights.class.getResourceAsStream(path)) {
            if (file != null) {
                read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)), learned);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(learned);
    }

    private static void read(BufferedReader lines, Map<String, Double> learned) throws IOException {
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            learned.put(line.substring(tab + 1), Double.valueOf(line.substring(0, tab)));
        }
    }

    float of(long key) {
        return weights[place(key)];
    }

    private int place(long key) {
        int at = (int) key & (keys.length - 1);
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }
}
