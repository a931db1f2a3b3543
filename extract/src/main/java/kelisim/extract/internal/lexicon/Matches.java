package kelisim.extract.internal.lexicon;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a lexicon knows of a text, by the token at which it begins. A text is gone over for class after class, and most of what is
 * asked for is not there: rows of plain numbers tell that, so that the matches themselves are hardly touched.
 */
public final class Matches {

    private static final String FUNCTION = "function";

    private final Match[] all;
    /** For each token the place of its first match; those of a token stand one after the other, the shortest first. */
    private final int[] first;
    /** For each token the {@linkplain Entry#bit bits} of the classes of what begins there. */
    private final long[] classes;
    /** For each match its class. */
    private final String[] lexicons;
    /** For each token the bits of the attributes of the longest {@linkplain #isFunction function word}, with their values. */
    private final long[] functions;

    private Matches(Match[] all, int[] first) {
        this.all = all;
        this.first = first;
        this.classes = new long[first.length - 1];
        this.lexicons = new String[all.length];
        this.functions = new long[classes.length];
        for (int i = 0; i < all.length; i++) {
            Entry entry = all[i].entry();
            classes[all[i].begin()] |= entry.lexiconBit();
            lexicons[i] = entry.lexicon();
            if (Entry.same(lexicons[i], FUNCTION)) {
                functions[all[i].begin()] = entry.valueBits();
            }
        }
    }

    /** Gathers the matches of a text, token by token. */
    public static final class Collector implements Consumer<Match> {

        private final Lexicon lexicon;
        private Match[] all = new Match[1024];
        private int[] first = new int[1024];
        private int size;
        private int tokens;

        public Collector(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        /** Looks up what begins at the next token and ends before a limit. */
        public void next(Tokens text, int limit) {
            lexicon.match(text, tokens, limit, this);
            if (++tokens == first.length) {
                first = Arrays.copyOf(first, 2 * tokens);
            }
            first[tokens] = size;
        }

        @Override
        public void accept(Match match) {
            if (size == all.length) {
                all = Arrays.copyOf(all, 2 * size);
            }
            all[size++] = match;
        }

        /** Those of all tokens that were looked up. */
        public Matches matches() {
            return new Matches(Arrays.copyOf(all, size), Arrays.copyOf(first, tokens + 1));
        }
    }

    /** What begins at a token, shortest first. */
    public List<Match> at(int token) {
        boolean any = isIn(token) && first[token] < first[token + 1];
        return any ? new Row(all, first[token], first[token + 1]) : List.of();
    }

    /**
     * What begins at a token, put together as bits.
     *
     * @param bits those of each class, by its {@linkplain Entry#lexiconNumber number}
     */
    public int bits(int token, int[] bits) {
        int together = 0;
        for (int i = first[token]; i < first[token + 1]; i++) {
            together |= bits[all[i].entry().lexiconNumber()];
        }
        return together;
    }

    /** Some matches in a row. */
    private static final class Row extends AbstractList<Match> implements RandomAccess {

        private final Match[] all;
        private final int begin;
        private final int end;

        Row(Match[] all, int begin, int end) {
            this.all = all;
            this.begin = begin;
            this.end = end;
        }

        @Override
        public Match get(int index) {
            return all[begin + Objects.checkIndex(index, end - begin)];
        }

        @Override
        public int size() {
            return end - begin;
        }
    }

    private boolean isIn(int token) {
        return token >= 0 && token < classes.length;
    }

    /** The longest match of a class that begins at a token, {@code null} if there is none. */
    @Nullable
    public Match at(int token, String lexicon) {
        int place = place(token, lexicon);
        return place < 0 ? null : all[place];
    }

    /** Whether something of a class begins at a token. */
    public boolean is(int token, String lexicon) {
        return place(token, lexicon) >= 0;
    }

    /**
     * Whether the longest function word that begins at a token has this value of an attribute: what is asked most of all, and mostly
     * told by the bits alone.
     */
    public boolean isFunction(int token, String attribute, String value) {
        if (!isIn(token) || (functions[token] & Entry.bit(attribute, value)) == 0) {
            return false;
        }
        int place = place(token, FUNCTION);
        return place >= 0 && all[place].entry().has(attribute, value);
    }

    /** The place of the longest match of a class at a token, or -1. */
    private int place(int token, String lexicon) {
        if (!isIn(token) || (classes[token] & Entry.bit(lexicon)) == 0) {
            return -1;
        }
        int begin = first[token];
        int end = first[token + 1];
        for (int place = end - 1; place >= begin; place--) {
            if (Entry.same(lexicons[place], lexicon)) {
                return place;
            }
        }
        return -1;
    }

    /**
     * The next token from one on at which something of a class may begin, the limit if there is none. Whether it does begin there,
     * {@link #at(int, String)} tells.
     */
    public int seek(int from, int limit, String lexicon) {
        return seek(from, limit, Entry.bit(lexicon));
    }

    /** The next token from one on at which something of these classes may begin, the limit if there is none. */
    public int seek(int from, int limit, String... lexicons) {
        long bits = 0;
        for (String lexicon : lexicons) {
            bits |= Entry.bit(lexicon);
        }
        return seek(from, limit, bits);
    }

    private int seek(int from, int limit, long bits) {
        int t = Math.max(0, from);
        while (t < limit && (classes[t] & bits) == 0) {
            t++;
        }
        return t;
    }
}
