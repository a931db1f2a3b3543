package kelisim.extract.internal.family.office;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Offices of named bodies that 'as' tells, whatever the verb in front: 'A was kept on as director of B', 'they gave C another term as
 * secretary of D'. Only where nobody else is named in front and nothing was told of that office.
 */
final class OfficesAs {

    /** How many words may stand in front of the role behind 'as': 'as its new deputy chair'. */
    private static final int MODIFIERS = 3;
    /** How far in front the person may stand. */
    private static final int REACH = 25;
    /** Verbs by which somebody only might come into an office. */
    private static final Set<String> OPEN = Set.of("propose", "call_for", "ask", "stand", "see");

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;

    OfficesAs(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
    }

    void find() {
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            Sentence sentence = analysis.text().sentenceOf(role.begin());
            int as = as(role, sentence);
            boolean open = as >= 0 && !Roles.isPlural(analysis, role) && !isTold(role) && isPlain(as, sentence);
            Mention person = open ? only(sentence, as) : null;
            Entity holder = person == null ? null : analysis.discourse().of(person);
            if (person != null && holder != null) {
                tell(holder, person, posts.of(role, sentence.end()));
            }
        }
    }

    private void tell(Entity holder, Mention person, Post post) {
        if (post.body() != null) {
            drafts.add(OfficeFinder.office(analysis, "office.as", holder, post, person.begin(), post.end()));
        }
    }

    /** The 'as' close in front of a role, -1 if there is none. */
    private int as(Mention role, Sentence sentence) {
        for (int t = role.begin() - 1; t > sentence.begin() && t >= role.begin() - MODIFIERS - 1; t--) {
            if (analysis.text().isWord(t, "as")) {
                Mention before = analysis.mentions().outermost(t - 1);
                boolean such = analysis.text().isWord(t - 1, "such")
                        || analysis.text().isWord(t - 1, "well")
                        || before != null && before.kind() == MentionKind.PERSON;
                return such ? -1 : t;
            }
            if (!analysis.text().isFunction(t, "pos", "determiner")
                    && !analysis.text().is(t, "role_modifier")
                    && analysis.mentions().at(t) == null) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isTold(Mention role) {
        int at = analysis.tokens().begin(role.begin());
        return drafts.stream()
                .anyMatch(draft -> draft.type() == FactType.OFFICE
                        && draft.spans().get(0).begin() <= at
                        && at < draft.spans().get(0).end());
    }

    /** Whether no clause up to there is denied, planned or leaves it open, and 'as' opens none: 'as the minister had been held up'. */
    private boolean isPlain(int as, Sentence sentence) {
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()))) {
            boolean clause = frame.subjects().stream()
                    .anyMatch(subject -> subject.begin() > as && subject.begin() <= as + MODIFIERS);
            boolean around = frame.verb().begin() < as && frame.end() + MODIFIERS >= as;
            boolean open = frame.standing() != Standing.DONE || OPEN.stream().anyMatch(frame::is);
            if (clause || around && open) {
                return false;
            }
        }
        return true;
    }

    /** The one person in front of 'as' in the sentence. */
    private @Nullable Mention only(Sentence sentence, int as) {
        List<Mention> people = analysis.mentions().within(sentence.begin(), as, MentionKind.PERSON);
        boolean near = people.size() == 1 && as - people.get(0).end() <= REACH;
        return near ? people.get(0) : null;
    }
}
