package kelisim.benchmarks.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which runs of a page stand in its gold text: long ones if half of their sequences of four words do, then short ones, beginning
 * beside those that are in, while the gold text has their words left.
 */
final class GoldLabels {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final int SEQUENCE = 4;
    private static final int LONG = 6;

    private final List<List<String>> runs;
    private final Map<String, Integer> left = new HashMap<>();
    private final boolean[] in;

    private GoldLabels(List<String> runs, List<String> gold) {
        this.runs = runs.stream().map(GoldLabels::words).toList();
        this.in = new boolean[runs.size()];
        gold.forEach(word -> left.merge(word, 1, Integer::sum));
    }

    static List<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean[] of(List<String> runs, String gold) {
        List<String> words = words(gold);
        GoldLabels labels = new GoldLabels(runs, words);
        labels.takeLong(sequences(words));
        labels.takeShort(" " + String.join(" ", words) + " ");
        return labels.in;
    }

    private static Set<String> sequences(List<String> words) {
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + SEQUENCE <= words.size(); i++) {
            sequences.add(String.join(" ", words.subList(i, i + SEQUENCE)));
        }
        return sequences;
    }

    private void takeLong(Set<String> gold) {
        for (int i = 0; i < in.length; i++) {
            List<String> words = runs.get(i);
            if (words.size() >= LONG) {
                List<String> own = new ArrayList<>(sequences(words));
                long hits = own.stream().filter(gold::contains).count();
                if (hits * 2 >= own.size() && covered(words) >= 0.5) {
                    take(i);
                }
            }
        }
    }

    private void takeShort(String gold) {
        int[] distance = distances();
        List<Integer> order = IntStream.range(0, in.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> distance[i]))
                .toList();
        for (int i : order) {
            List<String> words = runs.get(i);
            boolean isShort = !words.isEmpty() && words.size() < LONG;
            if (isShort && gold.contains(" " + String.join(" ", words) + " ") && covered(words) >= 0.99) {
                take(i);
            }
        }
    }

    /** How far each run stands from the nearest one that is in. */
    private int[] distances() {
        int[] distance = new int[in.length];
        Arrays.fill(distance, in.length);
        for (int i = 0; i < in.length; i++) {
            distance[i] = in[i] ? 0 : i == 0 ? in.length : distance[i - 1] + 1;
        }
        for (int i = in.length - 2; i >= 0; i--) {
            distance[i] = Math.min(distance[i], distance[i + 1] + 1);
        }
        return distance;
    }

    private void take(int run) {
        in[run] = true;
        runs.get(run).forEach(word -> left.merge(word, -1, (a, b) -> Math.max(0, a + b)));
    }

    /** The share of words that the gold text has left. */
    private double covered(List<String> words) {
        Map<String, Integer> own = new HashMap<>();
        words.forEach(word -> own.merge(word, 1, Integer::sum));
        int hits = 0;
        for (Map.Entry<String, Integer> word : own.entrySet()) {
            hits += Math.min(word.getValue(), left.getOrDefault(word.getKey(), 0));
        }
        return (double) hits / words.size();
    }
}
