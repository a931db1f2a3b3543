package kelisim.extract.internal.family.office;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** What stands between a name and the offices behind it: an age, degrees and orders, another spelling in brackets. */
final class NameAttachments {

    /** 'MEP', 'CSc': an order, degree or seat in a parliament has no more letters. */
    private static final int MOST_LETTERS = 4;

    private final Analysis analysis;
    private final Mention person;
    private final Sentence sentence;
    private final PostReader posts;
    private final TrailingPosts reader;

    NameAttachments(Analysis analysis, Mention person, TrailingPosts reader) {
        this.analysis = analysis;
        this.person = person;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.posts = new PostReader(analysis);
        this.reader = reader;
    }

    /** Behind all of it. */
    int end() {
        return afterBracket(afterDegrees(person.end()));
    }

    /** 'A, PhD, director'. */
    private int afterDegrees(int token) {
        int t = afterLetters(token);
        while (analysis.tokens().isMark(t, ',')) {
            if (isAge(t + 1)) {
                return t + 2;
            }
            Match degree = analysis.text().match(t + 1, "honorific");
            if (degree == null || !degree.entry().has("kind", "postnominal")) {
                return isOrder(t + 1) ? t + 2 : t;
            }
            t = analysis.tokens().isMark(degree.end(), '.') ? degree.end() + 1 : degree.end();
        }
        return t;
    }

    /** 'A PhD, director', 'A MP, minister': letters behind a name without a comma, and another one behind them. */
    private int afterLetters(int token) {
        Match degree = analysis.text().match(token, "honorific");
        if (degree != null && degree.entry().has("kind", "postnominal")) {
            return degree.end();
        }
        boolean letters = analysis.tokens().is(token, Shape.UPPER)
                && analysis.tokens().end(token) - analysis.tokens().begin(token) <= MOST_LETTERS
                && analysis.tokens().isMark(token + 1, ',');
        return letters && posts.at(token + 2, sentence.end()) != null ? token + 1 : token;
    }

    /** The 54 of 'A, 54, director'. */
    private boolean isAge(int t) {
        return analysis.tokens().is(t, Shape.NUMBER) && analysis.tokens().isMark(t + 1, ',');
    }

    /** 'A, CBS, Cabinet Secretary': an order or degree that no list knows, in capitals between two commas. */
    private boolean isOrder(int t) {
        return analysis.tokens().is(t, Shape.UPPER)
                && analysis.tokens().isMark(t + 1, ',')
                && analysis.mentions().at(t) == null
                && posts.at(t + 2, sentence.end()) != null;
    }

    /** '(Erbol in the other text)' behind a name. */
    private int afterBracket(int t) {
        boolean opens = analysis.tokens().is(t, Shape.OPENS_BRACKET);
        if (!opens || posts.at(t + 1, sentence.end()) != null || reader.inBracket(t + 1) != null) {
            return t;
        }
        for (int at = t + 1; at < sentence.end() && at < t + 12; at++) {
            if (analysis.tokens().is(at, Shape.CLOSES_BRACKET)) {
                return at + 1;
            }
        }
        return t;
    }
}
