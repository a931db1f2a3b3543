package kelisim.extract.internal.name;

import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/**
 * The words of a text that it also has in lower case, which are therefore no names. A set of hashes: two words of one hash
 * are taken for one, which happens to fewer than one in a billion.
 */
final class OrdinaryWords {

    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private long[] table = new long[1 << 10];
    private int size;

    OrdinaryWords(Tokens tokens) {
        this.tokens = tokens;
        for (int t = 0; t < tokens.size(); t++) {
            boolean lower = tokens.is(t, Shape.WORD) && !tokens.is(t, Shape.CAPITAL);
            if (lower && tokens.end(t) - tokens.begin(t) >= SHORTEST) {
                add(hash(t));
            }
        }
    }

    /** Whether the word stands in the text in lower case, too. */
    boolean contains(int token) {
        long hash = hash(token);
        int mask = table.length - 1;
        for (int slot = slot(hash, mask); table[slot] != 0; slot = (slot + 1) & mask) {
            if (table[slot] == hash) {
                return true;
            }
        }
        return false;
    }

    private void add(long hash) {
        if (size * 2 > table.length) {
            long[] old = table;
            table = new long[old.length * 2];
            size = 0;
            for (long known : old) {
                if (known != 0) {
                    add(known);
                }
            }
        }
        int mask = table.length - 1;
        int slot = slot(hash, mask);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        size += table[slot] == 0 ? 1 : 0;
        table[slot] = hash;
    }

    private static int slot(long hash, int mask) {
        return (int) (hash ^ (hash >>> 32)) & mask;
    }

    /** FNV-1a over the lower-case letters; never 0. */
    private long hash(int token) {
        long hash = 0xcbf29ce484222325L;
        for (int i = tokens.begin(token); i < tokens.end(token); i++) {
            hash = (hash ^ Character.toLowerCase(tokens.text().charAt(i))) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }
}
