package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;

/** The person named next, whose title an office behind a name can be. */
final class NextHolder {

    private final Analysis analysis;
    private final Mention person;
    private final List<Draft> drafts;
    private final Sentence sentence;
    private final AddressForms titles;

    NextHolder(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.person = person;
        this.drafts = drafts;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.titles = new AddressForms(analysis);
    }

    /** 'A, Chairman B': the role is the next one's title; also where a comma parts them and the list goes on. */
    boolean follows(Post post) {
        int t = titles.behind(post.end(), sentence.end());
        Mention next = t < sentence.end() ? analysis.mentions().at(t, MentionKind.PERSON) : null;
        if (next != null) {
            return true;
        }
        int behind = analysis.tokens().isMark(t, ',') ? titles.behind(t + 1, sentence.end()) : t;
        boolean listed = behind > t && analysis.mentions().at(behind, MentionKind.PERSON) != null;
        if (listed && isAnothers(post)) {
            return true;
        }
        int front = titles.before(person.begin(), sentence.begin());
        return listed && analysis.tokens().isMark(front - 1, ',') && roleBefore();
    }

    /** 'A, director of B, and its secretary, C', 'A, the presidents of D, C, and of E, F'. */
    private boolean isAnothers(Post post) {
        int t = post.role().begin() - 1;
        boolean determined = analysis.text().isFunction(t, "pos", "possessive")
                || analysis.text().isFunction(t, "definite", "true");
        boolean others =
                analysis.text().isFunction(t - 1, "pos", "conjunction") || Roles.isPlural(analysis, post.role());
        return determined && others;
    }

    /** Whether the person was told to hold an office before. */
    private boolean roleBefore() {
        return drafts.stream()
                .anyMatch(draft -> draft.has("person")
                        && draft.entity("person") == analysis.discourse().of(person));
    }
}
