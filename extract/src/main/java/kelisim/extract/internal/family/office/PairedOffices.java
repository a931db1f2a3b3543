package kelisim.extract.internal.family.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Two people and two offices in turn: 'A and B, director and secretary of C', 'the director and the secretary of C, A and B'. */
final class PairedOffices {

    /** How far in front of two names their offices are looked for. */
    private static final int REACH = 30;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final AddressForms titles;
    private final Set<Mention> paired = new HashSet<>();

    PairedOffices(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.titles = new AddressForms(analysis);
    }

    /** Tells them; the names whose offices are told that way. */
    Set<Mention> find() {
        for (Mention first : analysis.mentions().all(MentionKind.PERSON)) {
            Sentence sentence = analysis.text().sentenceOf(first.begin());
            Mention second = analysis.text().isWord(first.end(), "and")
                    ? analysis.mentions().at(titles.behind(first.end() + 1, sentence.end()), MentionKind.PERSON)
                    : null;
            if (second != null && second.end() <= sentence.end() && !behind(first, second, sentence)) {
                inFront(first, second, sentence);
            }
        }
        return paired;
    }

    private boolean behind(Mention first, Mention second, Sentence sentence) {
        int t = second.end();
        int front = titles.before(first.begin(), sentence.begin());
        if (!analysis.tokens().isMark(t, ',') || endsRole(front, sentence)) {
            return false;
        }
        Post one = posts.at(t + 1, sentence.end());
        Post other = one != null && analysis.text().isWord(one.end(), "and")
                ? posts.at(one.end() + 1, sentence.end())
                : null;
        boolean pair = one != null && other != null && isPair(one, other);
        int after = other == null ? t : titles.behind(other.end(), sentence.end());
        if (!pair || one == null || other == null || analysis.mentions().at(after, MentionKind.PERSON) != null) {
            return false;
        }
        tell(first, one.sharing(other), first.begin(), other.end());
        tell(second, other, first.begin(), other.end());
        return true;
    }

    /** 'The director and the secretary of C, A and B': each office with an article of its own. */
    private void inFront(Mention first, Mention second, Sentence sentence) {
        int end = titles.before(first.begin(), sentence.begin()) - 1;
        if (end <= sentence.begin() || !analysis.tokens().isMark(end, ',')) {
            return;
        }
        List<Mention> roles =
                analysis.mentions().within(Math.max(sentence.begin(), end - REACH), end, MentionKind.ROLE).stream()
                        .filter(role -> role.equals(analysis.mentions().outermost(role.begin())))
                        .toList();
        int last = roles.size() - 1;
        if (last < 1) {
            return;
        }
        Post one = posts.of(roles.get(last - 1), end);
        Post other = posts.of(roles.get(last), end);
        boolean joined = analysis.text().isWord(one.end(), "and")
                && analysis.text().isFunction(one.end() + 1, "definite", "true")
                && one.end() + 2 == Math.min(other.begin(), other.role().begin());
        boolean listed = analysis.tokens().isMark(one.begin() - 1, ',');
        if (joined && !listed && analysis.text().afterBracket(other.end(), end) == end && isPair(one, other)) {
            tell(first, one.sharing(other), one.begin(), second.end());
            tell(second, other, one.begin(), second.end());
        }
    }

    private boolean endsRole(int token, Sentence sentence) {
        return analysis.mentions().within(Math.max(sentence.begin(), token - REACH), token, MentionKind.ROLE).stream()
                .anyMatch(role -> role.end() == token);
    }

    private boolean isPair(Post one, Post other) {
        boolean plural = Roles.isPlural(analysis, one.role()) || Roles.isPlural(analysis, other.role());
        return !plural && !words(one).equalsIgnoreCase(words(other));
    }

    private String words(Post post) {
        return analysis.surface(post.role().begin(), post.role().end());
    }

    private void tell(Mention person, Post post, int begin, int end) {
        @Nullable Entity holder = analysis.discourse().of(person);
        if (holder != null) {
            drafts.add(OfficeFinder.office(analysis, "office.paired", holder, post, words(post), begin, end));
            paired.add(person);
        }
    }
}
