package kelisim.extract.internal.family.office;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.Standing;
import org.jspecify.annotations.Nullable;

/** 'The branch has a new chair, A', 'the Union got its first president, B': the body is that of the office. */
final class BodiesThatHave {

    /** So many words stand in front of the office at most: 'its first elected'. */
    private static final int MODIFIERS = 3;

    private static final Set<MentionKind> BODIES = Set.of(MentionKind.ORGANISATION);

    private final Analysis analysis;

    BodiesThatHave(Analysis analysis) {
        this.analysis = analysis;
    }

    @Nullable
    Entity of(Draft draft) {
        int role = analysis.tokens().at(draft.spans().get(0).begin());
        Frame frame = analysis.phrases().frameAround(analysis.text().sentenceNumber(role), role);
        if (frame == null || !has(frame) || frame.subjects().size() != 1) {
            return null;
        }
        boolean office = frame.objects().stream().anyMatch(object -> opens(object, role));
        return office ? analysis.entity(frame.subjects().get(0), BODIES) : null;
    }

    private boolean has(Frame frame) {
        boolean has =
                frame.is("obtain") || analysis.text().isFunction(frame.verb().main(), "verb", "have");
        return has && frame.standing() == Standing.DONE;
    }

    private static boolean opens(Phrase object, int role) {
        return object.begin() <= role && role <= object.begin() + MODIFIERS && role < object.end();
    }
}
