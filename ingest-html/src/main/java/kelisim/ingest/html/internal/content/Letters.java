package kelisim.ingest.html.internal.content;

/**
 * Counts over a run's characters.
 *
 * @param words how many words, where ideographs count two to a word
 * @param sentences how many ends of sentences
 * @param commas how many commas, of any script
 * @param digitShare the share of digits
 * @param capitalShare the share of words that begin with a capital
 * @param bars how many bars and bullets, such as stand between links
 * @param endsSentence whether the last character ends a sentence
 */
record Letters(
        int words, int sentences, int commas, double digitShare, double capitalShare, int bars, boolean endsSentence) {

    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte CAPITAL = 2;
    private static final byte DIGIT = 3;
    private static final byte END = 4;
    private static final byte COMMA = 5;
    private static final byte BAR = 6;
    private static final byte JOINT = 7;

    /** The kinds of ASCII, of which most text is. */
    private static final byte[] KINDS = new byte[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private static byte kind(char c) {
        if (Character.isLetterOrDigit(c)) {
            return c >= '0' && c <= '9' ? DIGIT : Character.isUpperCase(c) ? CAPITAL : LETTER;
        }
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '؟', '।' -> END;
            case ',', '،', '，', '、', ';' -> COMMA;
            case '|', '•', '·', '»', '›' -> BAR;
            case '\'', '’', '-' -> JOINT;
            default -> OTHER;
        };
    }

    /** Counts over so many characters of a buffer, at least one. */
    static Letters of(char[] text, int length) {
        int words = 0;
        int capitals = 0;
        int ideographs = 0;
        int sentences = 0;
        int[] counts = new int[JOINT + 1];
        boolean inWord = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            byte kind = c < KINDS.length ? KINDS[c] : kind(c);
            boolean letter = kind >= LETTER && kind <= DIGIT;
            counts[kind]++;
            if (letter && !inWord) {
                words++;
                capitals += kind == CAPITAL ? 1 : 0;
            }
            inWord = letter || (inWord && kind == JOINT);
            if (letter) {
                ideographs += c >= '\u2e80' && c < '\ufb00' ? 1 : 0;
            } else if (kind == END) {
                sentences += i + 1 == length || text[i + 1] <= ' ' || c > '\u2e80' ? 1 : 0;
            }
        }
        char last = text[length - 1];
        return new Letters(
                words + ideographs / 2,
                sentences,
                counts[COMMA],
                (double) counts[DIGIT] / length,
                words == 0 ? 0 : (double) capitals / words,
                counts[BAR],
                kind(last) == END || ((last == '”' || last == '"' || last == '»') && sentences > 0));
    }

    /** Whether a year of our time or the last century stands in a text, as dates have. */
    static boolean hasYear(String text) {
        for (int i = 0; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            boolean century = (c == '2' && text.charAt(i + 1) == '0') || (c == '1' && text.charAt(i + 1) == '9');
            if (century && Character.isDigit(text.charAt(i + 2)) && Character.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a letter or digit; most are ASCII, for which asking Unicode's tables would cost most of the time. */
    static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }
}
