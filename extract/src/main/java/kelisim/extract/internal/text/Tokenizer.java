package kelisim.extract.internal.text;

import java.text.Normalizer;

/**
 * Cuts text into tokens and gives each its normal form: lower case, look-alike Cyrillic letters in a Latin word read as
 * Latin, one kind of apostrophe. Offsets stay those of the text.
 */
public final class Tokenizer {

    /** Longer runs of letters are cut, so that no token is longer than a word can be. */
    private static final int LONGEST = 200;

    private static final String CYRILLIC = "АВЕКМНОРСТУХІЅЈавекмнорстухіѕјӏҮү";
    private static final String LATIN = "ABEKMHOPCTYXISJabekmhopctyxisjlYy";
    private static final String APOSTROPHES = "'’ʼ‘`´";
    private static final String DASHES = "-‐‑‒–—―−";

    /** Lower case without diacritics, for Latin letters; one apostrophe for all. */
    private static final char[] FOLDED = folded();
    /** What the Latin letters are, which make up next to all words. */
    private static final byte[] LETTERS = letters();

    private static final byte SMALL = 1;
    private static final byte LARGE = 2;
    private static final byte CASELESS = 3;

    private final Vocabulary vocabulary;
    private final boolean grows;

    /**
     * @param vocabulary gives words their numbers
     * @param grows whether unknown words are added to it, as when knowledge is loaded
     */
    public Tokenizer(Vocabulary vocabulary, boolean grows) {
        this.vocabulary = vocabulary;
        this.grows = grows;
    }

    /** The tokens of a whole text. */
    public Tokens tokenize(String text) {
        Tokens tokens = new Tokens(text);
        tokenize(text, 0, text.length(), tokens);
        return tokens;
    }

    /** An empty list of tokens over a text, to be filled range by range. */
    public static Tokens over(String text) {
        return new Tokens(text);
    }

    /** Adds the tokens of a range of the text. */
    public void tokenize(String text, int from, int to, Tokens tokens) {
        char[] buffer = new char[Math.min(LONGEST, to - from)];
        PlainWord word = new PlainWord(text, to, buffer);
        int at = from;
        int joined = 0;
        int line = Shape.LINE_START;
        while (at < to) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                joined = 0;
                line |= c == '\n' ? Shape.LINE_START : 0;
                at++;
                continue;
            }
            boolean plain = word.read(at);
            int end = plain ? word.end() : end(text, at, to, joined != 0);
            int shape = plain ? word.shape() : shape(text, at, end, to, joined != 0);
            int code = plain ? number(buffer, end - at) : code(text, at, end, shape, buffer);
            tokens.add(at, end, code, shape | joined | line);
            joined = Shape.JOINED;
            line = 0;
            at = end;
        }
    }

    private static int end(String text, int at, int to, boolean joined) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return endOfNumber(text, at, to);
        }
        return beginsWord(c) ? endOfWord(text, at, to) : endOfMark(text, at, to, joined);
    }

    private static int shape(String text, int at, int end, int to, boolean joined) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return Shape.NUMBER;
        }
        return beginsWord(c) ? wordShape(text, at, end) : markShape(text, at, end, joined, to);
    }

    private static boolean beginsWord(char c) {
        return Character.isLetter(c) || isMark(c);
    }

    private int code(String text, int from, int to, int shape, char[] buffer) {
        int length = to - from;
        boolean dash = (shape & Shape.DASH) != 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(from + i);
            if ((shape & Shape.MIXED_SCRIPT) != 0) {
                int look = CYRILLIC.indexOf(c);
                c = look < 0 ? c : LATIN.charAt(look);
            }
            buffer[i] = dash ? hyphen(c) : folded(c);
        }
        return number(buffer, length);
    }

    private int number(char[] word, int length) {
        int code = vocabulary.find(word, length);
        return code == 0 && grows ? vocabulary.add(new String(word, 0, length)) : code;
    }

    /** The short and the long dash, whichever of their likes is typed. */
    private static char hyphen(char dash) {
        return DASHES.indexOf(dash) <= 2 ? '-' : '–';
    }

    private static char folded(char c) {
        if (c < FOLDED.length) {
            return FOLDED[c];
        }
        return APOSTROPHES.indexOf(c) >= 0 ? '\'' : Character.toLowerCase(c);
    }

    private static int endOfWord(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int at = from + 1;
        while (at < limit) {
            char c = text.charAt(at);
            if (letter(c) != 0 || Character.isLetterOrDigit(c) || isMark(c)) {
                at++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && isInside(text, at, to)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** An apostrophe inside a word ({@code D'Souza}, {@code isn't}), not the possessive ending. */
    private static boolean isInside(String text, int at, int to) {
        if (at + 1 >= to || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        boolean ending = at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2));
        return !(ending && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S'));
    }

    private static int endOfNumber(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST);
        int at = from + 1;
        while (at < limit) {
            char c = text.charAt(at);
            boolean point = (c == '.' || c == ',') && at + 1 < limit && isDigit(text.charAt(at + 1));
            if (!isDigit(c) && !point) {
                break;
            }
            at++;
        }
        return at;
    }

    private static int endOfMark(String text, int at, int to, boolean joined) {
        boolean possessive = joined
                && APOSTROPHES.indexOf(text.charAt(at)) >= 0
                && at + 1 < to
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
        if (possessive) {
            return at + 2;
        }
        boolean pair = Character.isHighSurrogate(text.charAt(at)) && at + 1 < to;
        return at + (pair ? 2 : 1);
    }

    /** Small, large or neither, for Latin letters; 0 for all else. */
    private static byte letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : 0;
    }

    private static int wordShape(String text, int from, int to) {
        int upper = 0;
        int lower = 0;
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            byte letter = letter(c);
            upper += letter == LARGE || letter == 0 && Character.isUpperCase(c) ? 1 : 0;
            lower += letter == SMALL || letter == 0 && Character.isLowerCase(c) ? 1 : 0;
            latin |= letter != 0;
            cyrillic |= c >= 'Ѐ' && c <= 'ԯ';
        }
        int shape = Shape.WORD;
        if (Character.isUpperCase(text.charAt(from))) {
            shape |= Shape.CAPITAL;
            shape |= upper + lower == 1 && to - from == 1 ? Shape.INITIAL : 0;
            shape |= lower == 0 && upper > 1 ? Shape.UPPER : 0;
            shape |= upper == 1 && lower == to - from - 1 && lower > 0 ? Shape.TITLE : 0;
        }
        return latin && cyrillic ? shape | Shape.MIXED_SCRIPT : shape;
    }

    private static int markShape(String text, int at, int end, boolean joined, int to) {
        char c = text.charAt(at);
        if (end - at == 2 && APOSTROPHES.indexOf(c) >= 0) {
            return Shape.MARK | Shape.POSSESSIVE;
        }
        boolean spaceAfter = end >= to || isSpace(text.charAt(end));
        return Shape.MARK
                | switch (c) {
                    case '“', '„', '«', '‹' -> Shape.OPENS_QUOTE;
                    case '”', '»', '›' -> Shape.CLOSES_QUOTE;
                    case '"' -> joined ? Shape.CLOSES_QUOTE : spaceAfter ? Shape.CLOSES_QUOTE : Shape.OPENS_QUOTE;
                    case '‘' -> Shape.OPENS_QUOTE;
                    case '\'', '’' ->
                        joined && Character.toLowerCase(text.charAt(at - 1)) == 's'
                                ? Shape.POSSESSIVE
                                : joined ? Shape.CLOSES_QUOTE : Shape.OPENS_QUOTE;
                    case '(', '[', '{' -> Shape.OPENS_BRACKET;
                    case ')', ']', '}' -> Shape.CLOSES_BRACKET;
                    default -> DASHES.indexOf(c) >= 0 ? Shape.DASH : 0;
                };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c > 0x02ff && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c > 0x1fff && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff'));
    }

    private static char[] folded() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = Character.toLowerCase(parts.charAt(0));
        }
        for (char apostrophe : new char[] {'\'', '`', '´'}) {
            table[apostrophe] = '\'';
        }
        table['ı'] = 'i';
        table['ø'] = 'o';
        table['Ø'] = 'o';
        table['ł'] = 'l';
        table['Ł'] = 'l';
        table['đ'] = 'd';
        table['Đ'] = 'd';
        return table;
    }

    private static byte[] letters() {
        byte[] table = new byte[FOLDED.length];
        for (char c = 0; c < table.length; c++) {
            if (Character.isLetter(c)) {
                table[c] = Character.isLowerCase(c) ? SMALL : Character.isUpperCase(c) ? LARGE : CASELESS;
            }
        }
        return table;
    }
}
