package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads one office behind a name: 'director of B', 'at that time Chair of B', 'one of the founders of B', '(B, Chair)'. */
final class TrailingPosts {

    private final Analysis analysis;
    private final Sentence sentence;
    private final PostReader posts;
    private final NextHolder next;

    TrailingPosts(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.posts = new PostReader(analysis);
        this.next = new NextHolder(analysis, person, drafts);
    }

    /** The office that begins there, also behind words of time; {@code null} if there is none or it is the next person's. */
    @Nullable
    Post at(int t) {
        Post post = posts.at(t, sentence.end());
        if (post == null) {
            post = afterPhrase(t);
        }
        return post == null || next.follows(post) ? null : post;
    }

    /** 'A, at that time Chair of B', 'A, from 2010 to 2015 Chair of B', 'A (B, Chair)'. */
    private @Nullable Post afterPhrase(int t) {
        if (isOneOf(t)) {
            return posts.at(t + 2, sentence.end());
        }
        Match modifier = analysis.text().match(t, "role_modifier");
        if (modifier != null) {
            return posts.at(modifier.end(), sentence.end());
        }
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        date = date == null ? analysis.mentions().at(t + 1, MentionKind.DATE) : date;
        return date == null ? inBracket(t) : posts.at(date.end(), sentence.end());
    }

    /** 'A, one of the founders of B'. */
    private boolean isOneOf(int t) {
        return analysis.text().isWord(t, "one") && analysis.text().isWord(t + 1, "of");
    }

    /** The office behind its body: 'A (B, Chair)', 'A, B, Chair'. */
    @Nullable
    Post inBracket(int t) {
        boolean bracket = analysis.tokens().is(t - 1, Shape.OPENS_BRACKET);
        Mention body = bracket || analysis.tokens().isMark(t - 1, ',')
                ? analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE)
                : null;
        boolean parted = body != null
                && (analysis.tokens().isMark(body.end(), ',')
                        || analysis.tokens().isMark(body.end(), ';'));
        Post post = body != null && parted ? posts.at(body.end() + 1, sentence.end()) : null;
        boolean unit = body != null && (bracket || body.kind() == MentionKind.ORGANISATION && !body.generic());
        return post == null || body == null || !unit || post.body() != null || !isRoleLast(post)
                ? null
                : new Post(post.role(), analysis.discourse().of(body), body.begin(), post.end(), post.former());
    }

    private boolean isRoleLast(Post post) {
        int t = post.end();
        boolean ends = t >= sentence.end() || analysis.tokens().is(t, Shape.CLOSES_BRACKET | Shape.LINE_START);
        return ends || analysis.tokens().isMark(t, ',') && !next.follows(post);
    }
}
