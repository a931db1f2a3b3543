package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.archive.internal.NameKeys;

/**
 * Finds the pairs of bearers that are worth comparing: those that meet under a key. In a block that many share, each is compared with
 * the ones that sound most like it (the sorted neighbourhood of Hernández and Stolfo, 1995), and a short form that would stand for
 * many is compared with none of them: it does not tell which one it means. So the number of pairs stays in proportion to the
 * number of bearers.
 */
final class Blocks {

    /** Blocks up to this size are compared each with each. */
    private static final int LARGE = 40;

    /** In larger ones each is compared with this many behind it. */
    private static final int WINDOW = 15;

    private final Map<String, ImmutableIntArray.Builder> own = new HashMap<>();
    private final Map<String, ImmutableIntArray.Builder> asked = new HashMap<>();
    private final Map<String, ImmutableIntArray.Builder> offered = new HashMap<>();
    private final List<Bearer> bearers;
    private final ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();

    private Blocks(List<Bearer> bearers) {
        this.bearers = bearers;
        List<NameKeys> keys = bearers.parallelStream().map(Bearer::keys).toList();
        for (int number = 0; number < keys.size(); number++) {
            add(keys.get(number).own(), own, number);
            add(keys.get(number).asked(), asked, number);
            add(keys.get(number).offered(), offered, number);
        }
    }

    private static void add(Set<String> keys, Map<String, ImmutableIntArray.Builder> blocks, int number) {
        keys.forEach(key ->
                blocks.computeIfAbsent(key, k -> ImmutableIntArray.builder(1)).add(number));
    }

    /** The pairs, each once, rising. */
    static long[] pairs(List<Bearer> bearers) {
        Blocks blocks = new Blocks(bearers);
        blocks.own.values().forEach(block -> blocks.neighbours(block.build()));
        blocks.asked.forEach((key, askers) -> {
            ImmutableIntArray.Builder found = blocks.offered.get(key);
            if (found != null) {
                blocks.answers(askers.build(), found.build());
            }
        });
        long[] all = blocks.pairs.build().toArray();
        Arrays.parallelSort(all);
        return Arrays.stream(all).distinct().toArray();
    }

    /** The pair of these two bearers: the lesser number above the lower 32 bits, the greater in them. */
    static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    static int one(long pair) {
        return (int) (pair >>> 32);
    }

    static int other(long pair) {
        return (int) pair;
    }

    private void neighbours(ImmutableIntArray block) {
        boolean large = block.length() > LARGE;
        List<Integer> sorted = large ? bySound(block.asList()) : block.asList();
        int window = large ? WINDOW : LARGE;
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < Math.min(sorted.size(), i + 1 + window); j++) {
                pairs.add(pair(sorted.get(i), sorted.get(j)));
            }
        }
    }

    private void answers(ImmutableIntArray askers, ImmutableIntArray found) {
        if (found.length() > LARGE) {
            return;
        }
        askers.forEach(one -> found.forEach(other -> {
            if (one != other) {
                pairs.add(pair(one, other));
            }
        }));
    }

    private List<Integer> bySound(List<Integer> block) {
        Map<Integer, String> sounds = new HashMap<>();
        block.forEach(number -> sounds.put(number, bearers.get(number).profile().sound()));
        List<Integer> sorted = new ArrayList<>(block);
        sorted.sort(Comparator.comparing((Integer number) -> sounds.getOrDefault(number, ""))
                .thenComparing(Comparator.naturalOrder()));
        return sorted;
    }
}
