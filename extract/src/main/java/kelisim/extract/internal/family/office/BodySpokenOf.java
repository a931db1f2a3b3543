package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose office it is that somebody has 'as chair': the body of which the sentence speaks. */
final class BodySpokenOf {

    /** How many words may stand in front of a name with which a sentence opens: 'With', 'Under Dr'. */
    private static final int OPENING = 3;

    private final Analysis analysis;
    private final Mention person;
    private final Sentence sentence;
    private final ElectingOrgans electors;

    BodySpokenOf(Analysis analysis, Mention person) {
        this.analysis = analysis;
        this.person = person;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.electors = new ElectingOrgans(analysis);
    }

    /** 'The Board is set up with A as chair', 'a Working Group consisting of A as chair': the first body of the sentence. */
    @Nullable
    Entity of(Post post) {
        for (Mention body : analysis.mentions().within(sentence.begin(), person.begin(), MentionKind.ORGANISATION)) {
            Entity whole = electors.whole(new Phrase(body.begin(), body.end()), post.role());
            Entity known = whole == null ? new NamedUnits(analysis).of(body) : whole;
            if (known != null) {
                return known;
            }
        }
        return behindOpening(post);
    }

    /** 'With A as director, the Fund has grown': what the clause that follows is about. */
    private @Nullable Entity behindOpening(Post post) {
        int t = analysis.text().afterDeterminers(post.end() + 1, sentence.end());
        boolean opens = person.begin() - sentence.begin() <= OPENING
                && analysis.tokens().isMark(post.end(), ',');
        Mention body = opens ? analysis.mentions().at(t, MentionKind.ORGANISATION) : null;
        return body == null ? null : analysis.discourse().of(body);
    }
}
