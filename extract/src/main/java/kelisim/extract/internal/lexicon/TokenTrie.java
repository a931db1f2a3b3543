package kelisim.extract.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A trie over token numbers. Most words of a text begin nothing and most of what they begin ends with them: the nodes of
 * first words are found by their number alone, and a node is asked only for tokens of which some leads on from it. All other
 * edges lie in one hash table.
 */
public final class TokenTrie<V> {

    /** The node of the empty sequence. */
    public static final int ROOT = 0;
    /** No node. */
    public static final int NONE = -1;

    private final List<List<V>> values = new ArrayList<>(List.of(List.of()));
    private int[] firsts = new int[1 << 10];
    /** For each node the {@linkplain #bit bits} of the tokens that lead on from it. */
    private long[] leading = new long[1 << 10];

    private long[] keys = new long[1 << 10];
    private int[] targets = new int[1 << 10];
    private int edges;

    /** Adds a value at a sequence of token numbers. */
    public void add(int[] codes, V value) {
        int node = ROOT;
        for (int code : codes) {
            int next = step(node, code);
            if (next == NONE) {
                next = values.size();
                values.add(List.of());
                connect(node, code, next);
            }
            node = next;
        }
        List<V> old = values.get(node);
        if (!old.contains(value)) {
            List<V> more = new ArrayList<>(old);
            more.add(value);
            values.set(node, List.copyOf(more));
        }
    }

    /** The node reached by a token, {@link #NONE} if there is none. Unknown tokens (0) lead nowhere. */
    public int step(int node, int code) {
        if (node == ROOT) {
            return code < firsts.length && firsts[code] != 0 ? firsts[code] : NONE;
        }
        return code == 0 || node >= leading.length || (leading[node] & bit(code)) == 0 ? NONE : next(node, code);
    }

    /** Whether any token leads on from this node. */
    public boolean hasNext(int node) {
        return node < leading.length && leading[node] != 0;
    }

    /** How many nodes it has, numbered from 0. */
    public int size() {
        return values.size();
    }

    /** What was added at this node. */
    public List<V> values(int node) {
        return values.get(node);
    }

    private int next(int node, int code) {
        long key = key(node, code);
        int mask = keys.length - 1;
        for (int slot = slot(key, mask); keys[slot] != 0; slot = (slot + 1) & mask) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return NONE;
    }

    private void connect(int node, int code, int next) {
        if (node == ROOT) {
            firsts = code < firsts.length ? firsts : Arrays.copyOf(firsts, Math.max(code + 1, firsts.length * 2));
            firsts[code] = next;
            return;
        }
        leading = node < leading.length ? leading : Arrays.copyOf(leading, Math.max(node + 1, leading.length * 2));
        leading[node] |= bit(code);
        put(key(node, code), next);
    }

    /** One bit of 64 for a token. */
    private static long bit(int code) {
        return 1L << code;
    }

    private static long key(int node, int code) {
        return ((long) node + 1) << 32 | code;
    }

    private static int slot(long key, int mask) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & mask;
    }

    private void put(long key, int target) {
        if (++edges * 2 > keys.length) {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[keys.length];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    insert(oldKeys[i], oldTargets[i]);
                }
            }
        }
        insert(key, target);
    }

    private void insert(long key, int target) {
        int mask = keys.length - 1;
        int slot = slot(key, mask);
        while (keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        targets[slot] = target;
    }
}
