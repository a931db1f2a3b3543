package kelisim.extract.internal.value;

/** Tells whether a sentence looks ahead or back, by its verbs. */
final class Tense {

    private static final int SENTENCE = 40;

    private final Tokens tokens;

    Tense(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Below 0 if the sentence at a token looks back, above 0 if it looks ahead, 0 if it does not tell. */
    int at(int at) {
        for (int i = at - 1; i >= Math.max(0, at - SENTENCE) && !endsSentence(i); i--) {
            int tense = tenseOf(i);
            if (tense != 0) {
                return tense;
            }
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + SENTENCE) && !endsSentence(i); i++) {
            int tense = tenseOf(i);
            if (tense != 0) {
                return tense;
            }
        }
        return 0;
    }

    private int tenseOf(int i) {
        boolean planned = tokens.is(i, Role.COPULA) && tokens.is(i + 1, Role.TO) && tokens.isWord(i + 2);
        if (planned || tokens.is(i, Role.FUTURE)) {
            return 1;
        }
        return tokens.is(i, Role.PAST) || tokens.endsWith(i, "ed") ? -1 : 0;
    }

    private boolean endsSentence(int i) {
        return (tokens.isSymbol(i, ".!?;") && !tokens.isGlued(i + 1)) || tokens.startsParagraph(i);
    }
}
