package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Offices behind a name: 'A, director of B and member of C', 'A (Chair)', 'A – Chair of B', 'A as chair'. */
final class TrailingOffices {

    /** The longest of such letters: 'FRGS'. */
    private static final int LETTERS = 4;
    /** The most words and marks of an aside: ', since June 2019,'. */
    private static final int ASIDE = 6;

    private final Analysis analysis;
    private final Mention person;
    private final Sentence sentence;
    private final NameMarks marks;
    private final TrailingPosts reader;
    private final NameAttachments attached;
    private final BodySpokenOf spoken;
    private final HeldOffices held;

    TrailingOffices(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.person = person;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.marks = new NameMarks(analysis, person);
        this.reader = new TrailingPosts(analysis, person, drafts);
        this.attached = new NameAttachments(analysis, person, reader);
        this.spoken = new BodySpokenOf(analysis, person);
        this.held = new HeldOffices(analysis, person, drafts);
    }

    /** The row of offices behind the name; one without a body has that of the next. */
    void find() {
        int end = afterLetters(attached.end());
        int at = marks.separator(end);
        List<Post> row = new ArrayList<>();
        while (at > 0 && at < sentence.end()) {
            Post post = reader.at(at);
            if (post == null) {
                break;
            }
            row.add(post);
            at = joined(post.end());
        }
        boolean as = analysis.text().isWord(end, "as");
        for (int i = 0; i < row.size(); i++) {
            Post post = i + 1 < row.size() ? row.get(i).sharing(row.get(i + 1)) : row.get(i);
            Post whole = as && !Roles.isOfStateAlone(post.role()) ? post.of(spoken.of(post)) : post;
            held.add(as ? "office.as" : "office.behind", whole, person.begin(), post.end());
        }
    }

    /** 'A MP, Minister of B', 'C OBE, director': behind the letters that some write behind a name. */
    private int afterLetters(int t) {
        boolean letters = t + 1 < sentence.end()
                && analysis.tokens().is(t, Shape.UPPER)
                && !analysis.tokens().is(t, Shape.LINE_START)
                && analysis.tokens().end(t) - analysis.tokens().begin(t) <= LETTERS
                && analysis.tokens().isMark(t + 1, ',');
        return letters ? t + 1 : t;
    }

    /** Where the next office of a row begins, behind a comma or 'and'; -1 if the row ends. */
    private int joined(int end) {
        int t = afterLength(end);
        if (t < sentence.end() && analysis.tokens().isMark(t, ',')) {
            int after = t + 1;
            return afterAside(analysis.text().isFunction(after, "pos", "conjunction") ? after + 1 : after);
        }
        return t < sentence.end() && analysis.text().isFunction(t, "pos", "conjunction") ? afterAside(t + 1) : -1;
    }

    /** 'director of A [for eleven years]'. */
    private int afterLength(int t) {
        Mention length = analysis.text().isWord(t, "for") ? analysis.mentions().at(t + 1, MentionKind.DURATION) : null;
        return length == null ? t : length.end();
    }

    /** 'mayor of A and[, since 2020,] chair of B': behind words of time between commas. */
    private int afterAside(int t) {
        boolean between = analysis.tokens().isMark(t, ',') && analysis.text().isFunction(t - 1, "pos", "conjunction");
        for (int end = t + 2; between && end < Math.min(sentence.end(), t + ASIDE); end++) {
            if (analysis.tokens().isMark(end, ',')) {
                return end + 1;
            }
        }
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        return date == null ? t : date.end();
    }
}
