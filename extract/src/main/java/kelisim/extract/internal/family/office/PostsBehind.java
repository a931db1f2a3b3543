package kelisim.extract.internal.family.office;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The office that a verb gives or takes: right behind it, behind 'as' or 'to', or behind 'the post of'. */
final class PostsBehind {

    /** How far behind its verb an office may stand. */
    private static final int NEAR = 12;

    private final Analysis analysis;
    private final PostReader posts;

    PostsBehind(Analysis analysis) {
        this.analysis = analysis;
        this.posts = new PostReader(analysis);
    }

    /** The first role behind the verb, in its clause. */
    @Nullable
    Post of(Frame frame) {
        Sentence sentence = analysis.text().sentenceOf(frame.verb().begin());
        int limit = Math.min(sentence.end(), Math.max(frame.end(), frame.verb().end() + NEAR));
        for (int t = frame.verb().end(); t < limit; t++) {
            Mention role = analysis.mentions().at(t, MentionKind.ROLE);
            if (role != null) {
                return isComplement(t, frame.verb().end()) ? posts.of(role, sentence.end()) : null;
            }
            if (analysis.mentions().at(t, MentionKind.PERSON) != null && !takesPerson(frame)) {
                return null;
            }
        }
        return null;
    }

    /** Whether somebody may be named between the verb and the office: 'elected A chair', 'relieved A of his duties as chair'. */
    private static boolean takesPerson(Frame frame) {
        return frame.is("elect") || frame.is("appoint") || frame.is("succeed") || frame.is("discharge");
    }

    /** Whether the role stands right behind the verb, 'as', 'to' or 'the post of', not behind another preposition. */
    private boolean isComplement(int role, int verbEnd) {
        for (int t = role - 1; t >= verbEnd; t--) {
            Match function = analysis.text().match(t, "function");
            if (function != null && function.entry().has("pos", "preposition")) {
                return analysis.text().isWord(t, "as") || analysis.text().isWord(t, "to") || isOfPost(analysis, t);
            }
        }
        return true;
    }

    /** Whether a preposition is the 'of' of 'the post of', 'the duties of'. */
    static boolean isOfPost(Analysis analysis, int preposition) {
        return analysis.text().isWord(preposition, "of") && analysis.text().is(preposition - 1, "post_noun");
    }
}
