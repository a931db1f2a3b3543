package kelisim.extract.internal.value;

import java.util.Arrays;
import kelisim.document.Span;

/**
 * A text in words, runs of digits and single other characters, which is how dates and figures are put together: '21st' is two
 * tokens, '3.5' three. Every question about a token beyond either end is answered with no.
 */
final class Tokens {

    private static final byte WORD = 1;
    private static final byte DIGITS = 2;
    private static final byte SYMBOL = 3;
    /** Line ends between two tokens from which on they belong to different paragraphs. */
    private static final int PARAGRAPH = 2;

    final CharSequence text;
    private final Spellings spellings;
    private int size;
    private int[] begins;
    private int[] ends;
    private byte[] kinds;
    private byte[] lines;
    private Word[] words;

    Tokens(CharSequence text, Spellings spellings) {
        this.text = text;
        this.spellings = spellings;
        int capacity = text.length() / 5 + 16;
        begins = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
        lines = new byte[capacity];
        words = new Word[capacity];
        read();
    }

    int size() {
        return size;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** From the beginning of a token to the end of the one before {@code to}. */
    Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    String string(int i) {
        return text.subSequence(begins[i], ends[i]).toString();
    }

    Word word(int i) {
        return i >= 0 && i < size ? words[i] : Word.NONE;
    }

    boolean is(int i, Role role) {
        return i >= 0 && i < size && words[i].is(role);
    }

    boolean isAny(int i, Roles roles) {
        return i >= 0 && i < size && words[i].isAny(roles);
    }

    /** Whether it is a word without any of these roles; digits and marks are none. */
    boolean isOther(int i, Roles roles) {
        return i >= 0 && i < size && kinds[i] == WORD && !words[i].isAny(roles);
    }

    int value(int i, Role role) {
        return words[i].value(role);
    }

    /** Whether it is a word that the lexicon does not have. */
    boolean isUnknown(int i) {
        return isWord(i) && words[i].spelling.isEmpty();
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] == WORD;
    }

    boolean isDigits(int i) {
        return i >= 0 && i < size && kinds[i] == DIGITS;
    }

    /** Whether it is a run of digits, this many. */
    boolean isDigits(int i, int least, int most) {
        return isDigits(i) && length(i) >= least && length(i) <= most;
    }

    boolean isSymbol(int i, char symbol) {
        return i >= 0 && i < size && kinds[i] == SYMBOL && text.charAt(begins[i]) == symbol;
    }

    boolean isSymbol(int i, String oneOf) {
        return i >= 0 && i < size && kinds[i] == SYMBOL && oneOf.indexOf(text.charAt(begins[i])) >= 0;
    }

    int length(int i) {
        return i >= 0 && i < size ? ends[i] - begins[i] : 0;
    }

    /** The number that a run of at most nine digits writes. */
    int number(int i) {
        int number = 0;
        for (int at = begins[i]; at < ends[i]; at++) {
            number = 10 * number + Character.digit(text.charAt(at), 10);
        }
        return number;
    }

    /** Whether a word of more letters ends in these small letters. */
    boolean endsWith(int i, String ending) {
        int from = ends[i] - ending.length();
        if (!isWord(i) || from <= begins[i] + 1) {
            return false;
        }
        for (int at = 0; at < ending.length(); at++) {
            if (text.charAt(from + at) != ending.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it follows the token before it without a space. */
    boolean isGlued(int i) {
        return i > 0 && i < size && begins[i] == ends[i - 1];
    }

    /** Whether a line ends before it. */
    boolean startsLine(int i) {
        return i <= 0 || i >= size || lines[i] > 0;
    }

    /** Whether a paragraph ends before it; no value goes over that. */
    boolean startsParagraph(int i) {
        return i <= 0 || i >= size || lines[i] >= PARAGRAPH;
    }

    /** Whether its first letter is a capital. */
    boolean isCapital(int i) {
        return i >= 0 && i < size && Character.isUpperCase(text.charAt(begins[i]));
    }

    private void read() {
        int at = 0;
        int newlines = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                newlines += c == '\n' ? 1 : 0;
                at++;
                continue;
            }
            int end = at + 1;
            byte kind = kindOf(c);
            if (kind != SYMBOL) {
                while (end < length && kindOf(text.charAt(end)) == kind) {
                    end++;
                }
            }
            add(at, end, kind, newlines);
            newlines = 0;
            at = end;
        }
    }

    private void add(int begin, int end, byte kind, int newlines) {
        if (size == begins.length) {
            int capacity = size + size / 2;
            begins = Arrays.copyOf(begins, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            lines = Arrays.copyOf(lines, capacity);
            words = Arrays.copyOf(words, capacity);
        }
        begins[size] = begin;
        ends[size] = end;
        kinds[size] = kind;
        lines[size] = (byte) Math.min(newlines, PARAGRAPH);
        words[size++] = kind == DIGITS ? Word.NONE : spellings.find(text, begin, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || (c >= 0x7F
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || c == '\uFEFF'
                                || c == '\u200B'));
    }

    private static byte kindOf(char c) {
        if (c < 128) {
            if (c >= '0' && c <= '9') {
                return DIGITS;
            }
            int lower = c | 0x20;
            return lower >= 'a' && lower <= 'z' ? WORD : c <= ' ' ? 0 : SYMBOL;
        }
        if (Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
            return WORD;
        }
        return Character.isDigit(c) ? DIGITS : isSpace(c) ? 0 : SYMBOL;
    }
}
