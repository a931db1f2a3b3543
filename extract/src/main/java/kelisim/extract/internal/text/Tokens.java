package kelisim.extract.internal.text;

import java.util.Arrays;

/**
 * The tokens of a text, as parallel arrays: where each begins and ends, the number of its normal form, its shape. A token
 * is a word, a number or one mark; hyphens are tokens of their own, as is the possessive {@code 's}.
 */
public final class Tokens {

    /** One word in so many begins with a capital where case still tells nothing. */
    private static final int FEW = 100;

    private final String text;
    private final boolean caseless;
    private int size;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] codes = new int[64];
    private int[] shapes = new int[64];

    Tokens(String text) {
        this.text = text;
        this.caseless = isCaseless(text);
        int guess = Math.max(64, text.length() / 4);
        begins = new int[guess];
        ends = new int[guess];
        codes = new int[guess];
        shapes = new int[guess];
    }

    void add(int begin, int end, int code, int shape) {
        if (size == begins.length) {
            int more = size * 2;
            begins = Arrays.copyOf(begins, more);
            ends = Arrays.copyOf(ends, more);
            codes = Arrays.copyOf(codes, more);
            shapes = Arrays.copyOf(shapes, more);
        }
        begins[size] = begin;
        ends[size] = end;
        codes[size] = code;
        shapes[size] = shape;
        size++;
    }

    /** Whether the text is typed without capitals, so that case tells nothing. */
    public boolean isCaseless() {
        return caseless;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** The offset of its first character. */
    public int begin(int token) {
        return begins[token];
    }

    /** The offset after its last character. */
    public int end(int token) {
        return ends[token];
    }

    /** The number of its normal form in the {@link Vocabulary}, 0 if knowledge does not mention it. */
    public int code(int token) {
        return codes[token];
    }

    /** Its shape's bits. */
    public int shape(int token) {
        return shapes[token];
    }

    /** Whether it has any of these bits of {@link Shape}; false outside the text. */
    public boolean is(int token, int bits) {
        return token >= 0 && token < size && (shapes[token] & bits) != 0;
    }

    /** Whether it is this mark. */
    public boolean isMark(int token, char mark) {
        return token >= 0 && token < size && ends[token] - begins[token] == 1 && text.charAt(begins[token]) == mark;
    }

    /** Whether it ends in these letters, as they stand. */
    public boolean endsIn(int token, String letters) {
        int from = ends[token] - letters.length();
        return from >= begins[token] && text.startsWith(letters, from);
    }

    /** Its characters as they stand. */
    public String surface(int token) {
        return text.substring(begins[token], ends[token]);
    }

    /** The text from one token up to, without, another. */
    public String surface(int from, int to) {
        return from >= to ? "" : text.substring(begins[from], ends[to - 1]);
    }

    /** The first token that ends after this offset; {@link #size()} if there is none. */
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A text in small letters in which next to no word has its first letter alone in capitals; headings may shout. */
    private static boolean isCaseless(String text) {
        int small = 0;
        int words = 0;
        int capitalised = 0;
        int length = Math.min(text.length(), 20_000);
        int enough = length / 2 / FEW + 1;
        boolean inWord = false;
        boolean capital = false;
        for (int i = 0; i < length && capitalised < enough; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c);
            boolean lower = letter && Character.isLowerCase(c);
            words += letter && !inWord ? 1 : 0;
            small += lower ? 1 : 0;
            capitalised += lower && capital ? 1 : 0;
            capital = letter && !inWord && !lower && Character.isUpperCase(c);
            inWord = letter;
        }
        return small > 200 && small > words * 2 && capitalised * FEW < words;
    }
}
