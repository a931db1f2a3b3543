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

    /** What a character is, as bits: more than one of them may hold. */
    private static final int LETTER = 1;

    private static final int CAPITAL = 1 << 1;
    /** What joins the letters of a word. */
    private static final int JOINT = 1 << 2;
    /** What is counted itself has a bit from here on. */
    private static final int COUNTED = 1 << 3;

    private static final int DIGIT = COUNTED;
    private static final int IDEOGRAPH = COUNTED << 1;
    private static final int END = COUNTED << 2;
    private static final int COMMA = COUNTED << 3;
    private static final int BAR = COUNTED << 4;

    /** What the characters of ASCII are, of which most text is. */
    private static final int[] KINDS = new int[128];

    static {
        for (char c = 0; c < KINDS.length; c++) {
            KINDS[c] = kind(c);
        }
    }

    private static int kind(char c) {
        if (c >= '0' && c <= '9') {
            return LETTER | DIGIT;
        }
        if (Character.isLetterOrDigit(c)) {
            return LETTER | (Character.isUpperCase(c) ? CAPITAL : 0) | (c >= '\u2e80' && c < '\ufb00' ? IDEOGRAPH : 0);
        }
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '؟', '।' -> END;
            case ',', '،', '，', '、', ';' -> COMMA;
            case '|', '•', '·', '»', '›' -> BAR;
            case '\'', '’', '-' -> JOINT;
            default -> 0;
        };
    }

    /** Counts over so many characters of a buffer, at least one. */
    static Letters of(char[] text, int length) {
        int words = 0;
        int capitals = 0;
        int digits = 0;
        int ideographs = 0;
        int sentences = 0;
        int commas = 0;
        int bars = 0;
        int inWord = 0;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            int kind = c < KINDS.length ? KINDS[c] : kind(c);
            // without a branch, since where words begin cannot be guessed
            int begins = kind & ~inWord & LETTER;
            words += begins;
            capitals += begins & kind >> 1;
            inWord = (kind | inWord & kind >> 2) & LETTER;
            if (kind >= COUNTED) {
                digits += kind / DIGIT & 1;
                ideographs += kind / IDEOGRAPH & 1;
                commas += kind / COMMA & 1;
                bars += kind / BAR & 1;
                sentences += kind == END && (i + 1 == length || text[i + 1] <= ' ' || c > '\u2e80') ? 1 : 0;
            }
        }
        char last = text[length - 1];
        return new Letters(
                words + ideographs / 2,
                sentences,
                commas,
                (double) digits / length,
                words == 0 ? 0 : (double) capitals / words,
                bars,
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
