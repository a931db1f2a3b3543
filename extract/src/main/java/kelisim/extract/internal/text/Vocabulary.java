package kelisim.extract.internal.text;

import java.util.Arrays;

/**
 * The normalised words that knowledge speaks of, each with a number from 1. A word of the text that no knowledge mentions
 * is 0: it can be matched by its shape only. Filled while knowledge is loaded, then only read.
 */
public final class Vocabulary {

    private int size = 1;
    private char[][] words = new char[1 << 11][];
    /** The hash of a word and its number, so that a slot tells without another look whether it can be the word's. */
    private long[] table = new long[1 << 12];

    /** The number of the word, which is added if it is new. */
    public int add(String word) {
        char[] chars = word.toCharArray();
        int known = find(chars, chars.length);
        if (known != 0) {
            return known;
        }
        if (size * 2 >= table.length) {
            words = Arrays.copyOf(words, words.length * 2);
            table = new long[table.length * 2];
            for (int i = 1; i < size; i++) {
                insert(i);
            }
        }
        words[size] = chars;
        insert(size);
        return size++;
    }

    /** The number of the word in the first {@code length} characters, 0 if it is not known. */
    public int find(char[] chars, int length) {
        int mask = table.length - 1;
        int hash = hash(chars, length);
        for (int slot = hash & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            int code = (int) table[slot];
            if ((int) (table[slot] >>> Integer.SIZE) == hash && isSame(words[code], chars, length)) {
                return code;
            }
        }
        return 0;
    }

    /** The number of the word, 0 if it is not known. */
    public int find(String word) {
        return find(word.toCharArray(), word.length());
    }

    private static boolean isSame(char[] word, char[] chars, int length) {
        boolean same = word.length == length;
        for (int i = 0; same && i < length; i++) {
            same = word[i] == chars[i];
        }
        return same;
    }

    private void insert(int code) {
        int mask = table.length - 1;
        int hash = hash(words[code], words[code].length);
        int slot = hash & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = (long) hash << Integer.SIZE | code;
    }

    private static int hash(char[] chars, int length) {
        int hash = 17;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }
}
