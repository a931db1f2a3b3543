package kelisim.ingest.html.internal.content;

import java.util.BitSet;

/**
 * The longer words of a page's title and main heading. What a page is about says them again; what stands beside it has words of
 * its own.
 */
final class TitleWords {

    private static final int LONG = 4;
    /** Words are known by so many bits of their hash: that a few are taken for others does no harm to a share. */
    private static final int BITS = 14;

    private static final char NO_WORD = 0;

    /** {@link #lower} of ASCII, of which most text is. */
    private static final char[] LOWER = new char[128];

    static {
        for (char c = 0; c < LOWER.length; c++) {
            LOWER[c] = lower(c);
        }
    }

    private final BitSet known = new BitSet(1 << BITS);
    private final int size;
    private int all;
    private int shared;

    TitleWords(String title, String heading) {
        read(title.toCharArray(), title.length(), true);
        read(heading.toCharArray(), heading.length(), true);
        this.size = known.cardinality();
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** Counts the longer words among so many characters of a buffer, and those shared with the title. */
    void count(char[] text, int length) {
        all = 0;
        shared = 0;
        read(text, length, false);
    }

    /** How many words the text that was counted last shares with the title. */
    int shared() {
        return shared;
    }

    /** Which share of its words that is, or -1 if it has no longer words. */
    double share() {
        return all == 0 ? -1 : (double) shared / all;
    }

    private void read(char[] text, int end, boolean title) {
        int hash = 0;
        int length = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text[i] : ' ';
            int lower = c < LOWER.length ? LOWER[c] : lower(c);
            if (lower != NO_WORD) {
                hash = 31 * hash + lower;
                length++;
                continue;
            }
            if (length >= LONG) {
                note((hash ^ hash >>> BITS) & ((1 << BITS) - 1), title);
            }
            hash = 0;
            length = 0;
        }
    }

    private void note(int word, boolean title) {
        if (title) {
            known.set(word);
        }
        all++;
        shared += known.get(word) ? 1 : 0;
    }

    /** The letter or digit in lower case. */
    private static char lower(char c) {
        return Letters.isWord(c) ? Character.toLowerCase(c) : NO_WORD;
    }
}
