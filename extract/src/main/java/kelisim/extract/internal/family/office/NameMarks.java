package kelisim.extract.internal.family.office;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The marks that part a name from an office beside it: comma, bracket, dash, the colon or end of a line, 'as'. */
final class NameMarks {

    private final Analysis analysis;
    private final Mention person;
    private final Sentence sentence;
    private final PostReader posts;

    NameMarks(Analysis analysis, Mention person) {
        this.analysis = analysis;
        this.person = person;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.posts = new PostReader(analysis);
    }

    /** 'the director, A', 'the director (A)', 'the director – A –': whether a mark parts the name from what is in front. */
    boolean isParted(int t) {
        boolean bracket = analysis.tokens().is(t - 1, Shape.OPENS_BRACKET)
                && analysis.tokens().is(person.end(), Shape.CLOSES_BRACKET);
        boolean line = person.end() >= sentence.end() || analysis.tokens().is(person.end(), Shape.LINE_START);
        return analysis.tokens().isMark(t - 1, ',') || bracket || isDash(t - 1) && (line || isDash(person.end()));
    }

    private boolean isDash(int t) {
        return analysis.tokens().is(t, Shape.DASH) && !analysis.tokens().is(t, Shape.JOINED);
    }

    /** Where what is behind the mark that stands there begins; -1 if nothing parts the name from it. */
    int separator(int t) {
        if (t >= sentence.end()) {
            return -1;
        }
        boolean mark = analysis.tokens().isMark(t, ',') || analysis.tokens().is(t, Shape.OPENS_BRACKET) || isDash(t);
        boolean as = analysis.text().isWord(t, "as") && posts.at(t + 1, sentence.end()) != null;
        mark |= analysis.tokens().isMark(t, ':') && isLineOf(posts.at(t + 1, sentence.end()));
        return mark || as ? t + 1 : analysis.tokens().is(t, Shape.LINE_START) ? t : -1;
    }

    /** 'A: director of B' as a line of its own. */
    private boolean isLineOf(@Nullable Post post) {
        boolean ends = post != null
                && (post.end() >= sentence.end() || analysis.tokens().is(post.end(), Shape.LINE_START));
        boolean starts = person.begin() == sentence.begin() || analysis.tokens().is(person.begin(), Shape.LINE_START);
        return ends && starts;
    }
}
