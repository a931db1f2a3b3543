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

    static Letters of(String text) {
        int words = 0;
        int capitals = 0;
        int ideographs = 0;
        int sentences = 0;
        int commas = 0;
        int digits = 0;
        int bars = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isWord(c);
            if (letter && !inWord) {
                words++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
            inWord = letter || (inWord && (c == '\'' || c == '’' || c == '-'));
            if (letter) {
                digits += c >= '0' && c <= '9' ? 1 : 0;
                ideographs += c >= '\u2e80' && c < '\ufb00' ? 1 : 0;
            } else if (endsSentence(c)) {
                sentences += i + 1 == text.length() || text.charAt(i + 1) <= ' ' || c > '\u2e80' ? 1 : 0;
            } else {
                commas += c == ',' || c == '،' || c == '，' || c == '、' || c == ';' ? 1 : 0;
                bars += c == '|' || c == '•' || c == '·' || c == '»' || c == '›' ? 1 : 0;
            }
        }
        char last = text.charAt(text.length() - 1);
        return new Letters(
                words + ideographs / 2,
                sentences,
                commas,
                (double) digits / text.length(),
                words == 0 ? 0 : (double) capitals / words,
                bars,
                endsSentence(last) || ((last == '”' || last == '"' || last == '»') && sentences > 0));
    }

    /** Whether it is a letter or digit; most are ASCII, for which asking Unicode's tables would cost most of the time. */
    static boolean isWord(char c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    private static boolean endsSentence(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？' || c == '؟' || c == '।';
    }
}
