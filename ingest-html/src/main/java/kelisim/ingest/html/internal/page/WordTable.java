package kelisim.ingest.html.internal.page;

import java.util.Map;

/** Numbers by words, asked for a part of a buffer without making a string of it. */
public final class WordTable {

    /** The hash of a free slot. */
    private static final int NONE = 0;

    private static final int ENDS = 1024;

    private final String[] words;
    private final int[] hashes;
    private final int[] numbers;
    private final int mask;
    /** For the first letter and the last which lengths words with both have: most words that are asked for have another. */
    private final long[] lengths = new long[ENDS];

    /** A table of these words; none of the numbers is 0. */
    public WordTable(Map<String, Integer> entries) {
        int size = Integer.highestOneBit(Math.max(1, entries.size())) * 4;
        this.words = new String[size];
        this.hashes = new int[size];
        this.numbers = new int[size];
        this.mask = size - 1;
        entries.forEach(this::put);
    }

    private void put(String word, int number) {
        char[] letters = word.toCharArray();
        int at = slot(letters, 0, letters.length);
        words[at] = word;
        hashes[at] = hash(letters, 0, letters.length);
        numbers[at] = number;
        if (letters.length > 0) {
            lengths[ends(letters, 0, letters.length)] |= 1L << letters.length;
        }
    }

    /** The number of the word between two places of a buffer; 0 if it has none. */
    public int get(char[] buffer, int from, int to) {
        boolean possible = to > from && (lengths[ends(buffer, from, to)] >>> (to - from) & 1) != 0;
        return possible ? numbers[slot(buffer, from, to)] : 0;
    }

    private static int ends(char[] buffer, int from, int to) {
        return (31 * buffer[from] + buffer[to - 1]) % ENDS;
    }

    private int slot(char[] buffer, int from, int to) {
        int hash = hash(buffer, from, to);
        int at = (hash ^ hash >>> 15) & mask;
        while (hashes[at] != hash || !isSame(words[at], buffer, from, to)) {
            if (hashes[at] == NONE) {
                return at;
            }
            at = (at + 1) & mask;
        }
        return at;
    }

    private static int hash(char[] buffer, int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash == NONE ? 1 : hash;
    }

    private static boolean isSame(String word, char[] buffer, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (word.charAt(i - from) != buffer[i]) {
                return false;
            }
        }
        return true;
    }
}
