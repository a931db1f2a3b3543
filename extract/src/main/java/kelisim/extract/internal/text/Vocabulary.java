package kelisim.extract.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The normalised words that knowledge speaks of, each with a number from 1. A word of the text that no knowledge mentions
 * is 0: it can be matched by its shape only. Filled while knowledge is loaded, then only read.
 */
public final class Vocabulary {

    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] table = new int[1 << 12];

    /** The number of the word, which is added if it is new. */
    public int add(String word) {
        char[] chars = word.toCharArray();
        int known = find(chars, chars.length);
        if (known != 0) {
            return known;
        }
        words.add(word);
        if (words.size() * 2 > table.length) {
            table = new int[table.length * 2];
            for (int i = 1; i < words.size(); i++) {
                insert(i);
            }
        } else {
            insert(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word in the first {@code length} characters, 0 if it is not known. */
    public int find(char[] chars, int length) {
        int mask = table.length - 1;
        for (int slot = hash(chars, length) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
            if (equal(words.get(table[slot]), chars, length)) {
                return table[slot];
            }
        }
        return 0;
    }

    /** The number of the word, 0 if it is not known. */
    public int find(String word) {
        return find(word.toCharArray(), word.length());
    }

    /** The word of that number. */
    public String word(int code) {
        return words.get(code);
    }

    /** One more than the greatest number. */
    public int size() {
        return words.size();
    }

    private void insert(int code) {
        char[] chars = words.get(code).toCharArray();
        int mask = table.length - 1;
        int slot = hash(chars, chars.length) & mask;
        while (table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        table[slot] = code;
    }

    private static int hash(char[] chars, int length) {
        int hash = 17;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean equal(String word, char[] chars, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != chars[i]) {
                return false;
            }
        }
        return true;
    }
}
