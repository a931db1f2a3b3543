package kelisim.extract.internal.family.statement;

import kelisim.extract.internal.text.Tokens;

/**
 * Straight single quotation marks, which are apostrophes as well: they open words behind a colon or a comma and close them
 * behind the mark that ends those.
 */
final class StraightQuotes {

    private static final String ENDS = ".,!?";

    private StraightQuotes() {}

    /** 'said: 'A …': behind a mark and a space, in front of a capital letter. */
    static boolean opens(Tokens tokens, int t) {
        boolean announced = t > 0 && (tokens.isMark(t - 1, ':') || tokens.isMark(t - 1, ','));
        return announced
                && isMark(tokens, t)
                && Character.isWhitespace(before(tokens, t))
                && Character.isUpperCase(behind(tokens, t));
    }

    /** '… pumps.'': right behind the mark that ends a sentence or the words, no letter behind it. */
    static boolean closes(Tokens tokens, int t) {
        return isMark(tokens, t)
                && ENDS.indexOf(before(tokens, t)) >= 0
                && !Character.isLetterOrDigit(behind(tokens, t));
    }

    private static boolean isMark(Tokens tokens, int t) {
        return tokens.end(t) - tokens.begin(t) == 1 && tokens.text().charAt(tokens.begin(t)) == '\'';
    }

    private static char before(Tokens tokens, int t) {
        return tokens.begin(t) == 0 ? ' ' : tokens.text().charAt(tokens.begin(t) - 1);
    }

    private static char behind(Tokens tokens, int t) {
        return tokens.end(t) >= tokens.text().length() ? ' ' : tokens.text().charAt(tokens.end(t));
    }
}
