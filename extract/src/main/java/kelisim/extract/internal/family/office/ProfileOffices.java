package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Offices in a profile, whose name stands above or first and is left out from then on: 'A. Born 1971. Member of the board of B;
 * vice-chair of C 2016–2018.'
 */
final class ProfileOffices {

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;

    ProfileOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
    }

    void find() {
        List<Sentence> sentences = analysis.text().sentences();
        Mention subject = null;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            Mention named = named(sentence);
            Entity holder = subject == null || named != null
                    ? null
                    : analysis.discourse().of(subject);
            if (holder != null && isVerbless(s)) {
                offices(sentence, holder);
            }
            boolean others = analysis.mentions()
                            .within(sentence.begin(), sentence.end(), MentionKind.PERSON)
                            .size()
                    > 0;
            subject = named != null ? named : others ? null : subject;
        }
    }

    /** Who alone stands in a sentence, as above a profile. */
    private @Nullable Mention named(Sentence sentence) {
        Mention person = analysis.mentions().at(sentence.begin(), MentionKind.PERSON);
        int end = person == null ? 0 : analysis.text().afterBracket(person.end(), sentence.end());
        end = person != null && end < sentence.end() && analysis.tokens().isMark(end, '.') ? end + 1 : end;
        return person != null && person.end() - person.begin() > 1 && end == sentence.end() ? person : null;
    }

    private boolean isVerbless(int sentence) {
        for (Frame frame : analysis.phrases().frames(sentence)) {
            if (!frame.subjects().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void offices(Sentence sentence, Entity holder) {
        int from = sentence.begin();
        for (int t = from; t <= sentence.end(); t++) {
            if (t == sentence.end() || analysis.tokens().isMark(t, ';')) {
                Post post = from < t ? posts.at(from, t) : null;
                boolean first =
                        post != null && Math.min(post.begin(), post.role().begin()) == from;
                if (post != null && first && post.body() != null && isOpen(post, holder)) {
                    drafts.add(OfficeFinder.office(analysis, "office.profile", holder, post, from, ends(post, t)));
                }
                from = t + 1;
            }
        }
    }

    /** Whether the office is one of one person, and nothing else tells that it is his. */
    private boolean isOpen(Post post, Entity holder) {
        int at = analysis.tokens().begin(post.role().begin());
        return !Roles.isPlural(analysis, post.role())
                && drafts.stream()
                        .noneMatch(draft -> draft.entity("person") == holder
                                && draft.spans().get(0).begin() <= at
                                && at < draft.spans().get(0).end());
    }

    private int ends(Post post, int limit) {
        Mention date = post.end() < limit ? analysis.mentions().at(post.end(), MentionKind.DATE) : null;
        return date == null || date.end() > limit ? post.end() : date.end();
    }
}
