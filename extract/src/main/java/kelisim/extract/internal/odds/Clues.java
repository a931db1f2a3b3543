package kelisim.extract.internal.odds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What speaks for or against a candidate, each clue once: a kind and a value ({@code gap=0}), or two of them together. Looked
 * up by keys of 64 bits, so that no text is made of the thousands of pairs.
 */
public final class Clues {

    /** Between the two clues of a pair, as it is written: no token has one. */
    private static final char AND = '\t';

    private static final int ROOM = 64;
    private static final int[] NO_PAIRS = {};

    private String[] kinds = new String[ROOM / 2];
    private String[] values = new String[ROOM / 2];
    private long[] keys = new long[ROOM / 2];
    private int size;
    /** The numbers of the clues by their keys, one higher, in a table with open addresses. */
    private int[] table = new int[ROOM];
    /** The numbers of the two clues of each pair. */
    private int[] pairs = NO_PAIRS;

    private int paired;

    /** Takes a clue up, unless it is there. */
    public Clues add(String kind, String value) {
        long key = key(kind, value);
        int at = place(key);
        if (table[at] == 0) {
            if (size == keys.length) {
                grow();
                at = place(key);
            }
            kinds[size] = kind;
            values[size] = value;
            keys[size++] = key;
            table[at] = size;
        }
        return this;
    }

    public Clues add(String kind, int value) {
        return add(kind, Integer.toString(value));
    }

    /** Takes a clue up that only is there or is not. */
    public Clues add(String kind) {
        return add(kind, "");
    }

    /** Takes such a clue up if it is there. */
    public Clues addIf(boolean there, String kind) {
        return there ? add(kind) : this;
    }

    /** Takes up the single clues of others, not their pairs. */
    public Clues addAll(Clues others) {
        for (int i = 0; i < others.size; i++) {
            add(others.kinds[i], others.values[i]);
        }
        return this;
    }

    /** Takes up each clue of one kind together with each of several kinds. */
    public Clues cross(String kind, Kinds others) {
        for (int i = 0; i < size; i++) {
            if (kinds[i].equals(kind)) {
                cross(i, others);
            }
        }
        return this;
    }

    private void cross(int one, Kinds others) {
        for (int i = 0; i < size; i++) {
            if (i != one && others.have(kinds[i])) {
                pair(one, i);
            }
        }
    }

    private void pair(int one, int other) {
        if (paired + 2 > pairs.length) {
            pairs = Arrays.copyOf(pairs, Math.max(ROOM, 2 * pairs.length));
        }
        pairs[paired++] = one;
        pairs[paired++] = other;
    }

    /** These clues, each together with one more: what speaks for one of several classes. */
    public Clues with(String kind, String value) {
        Clues all = new Clues().addAll(this);
        int one = all.size;
        all.add(kind, value);
        for (int i = 0; i < one; i++) {
            all.pair(one, i);
        }
        return all;
    }

    private void grow() {
        kinds = Arrays.copyOf(kinds, 2 * size);
        values = Arrays.copyOf(values, 2 * size);
        keys = Arrays.copyOf(keys, 2 * size);
        table = new int[4 * size];
        for (int i = 0; i < size; i++) {
            table[place(keys[i])] = i + 1;
        }
    }

    /** Where a key stands in the table or has room. */
    private int place(long key) {
        int at = (int) key & (table.length - 1);
        while (table[at] != 0 && keys[table[at] - 1] != key) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }

    /** What all of them weigh together. */
    double weigh(Weights weights) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += weights.of(keys[i]);
        }
        for (int p = 0; p < paired; p += 2) {
            sum += weights.of(together(keys[pairs[p]], keys[pairs[p + 1]]));
        }
        return sum;
    }

    /** All clues as they are written, the two of a pair with a tab between them. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            texts.add(text(i));
        }
        for (int p = 0; p < paired; p += 2) {
            texts.add(text(pairs[p]) + AND + text(pairs[p + 1]));
        }
        return texts;
    }

    private String text(int clue) {
        return kinds[clue] + '=' + values[clue];
    }

    /** The key of a clue or pair that is written as {@link #texts} gives it. */
    static long key(String text) {
        int and = text.indexOf(AND);
        return and < 0 ? single(text) : together(single(text.substring(0, and)), single(text.substring(and + 1)));
    }

    private static long single(String text) {
        int equals = text.indexOf('=');
        return key(text.substring(0, equals), text.substring(equals + 1));
    }

    private static long key(String kind, String value) {
        return mix((long) kind.hashCode() << Integer.SIZE | value.hashCode() & 0xFFFFFFFFL);
    }

    private static long together(long one, long other) {
        return mix(one + 0x9E3779B97F4A7C15L * other);
    }

    /** SplitMix64's finaliser (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014). */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
