package kelisim.extract.internal.family.agreement;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.phrase.VerbClasses;
import org.jspecify.annotations.Nullable;

/** How far a clause tells an instrument to have come: 'was signed', 'entered into force', 'is still being drafted'. */
final class ToldStatus {

    private static final VerbClasses MAKING =
            VerbClasses.of("sign", "exchange", "extend", "adopt", "ratify", "in_force");

    private final Analysis analysis;
    private final Unready unready;

    ToldStatus(Analysis analysis) {
        this.analysis = analysis;
        this.unready = new Unready(analysis);
    }

    /** The status that a clause tells, {@code null} if it tells none. */
    @Nullable
    String of(Frame frame) {
        if (tellsDrafting(frame)) {
            return frame.standing() == Standing.PROPOSED ? "proposed" : "negotiated";
        }
        if (unready.tells(frame)) {
            return "negotiated";
        }
        if (isForetold(frame)) {
            return "proposed";
        }
        if (!frame.isAny(MAKING)) {
            return null;
        }
        return switch (frame.standing()) {
            case DONE ->
                frame.is("initial")
                        ? "negotiated"
                        : frame.is("in_force")
                                ? "in_force"
                                : frame.is("ratify") ? "ratified" : frame.is("adopt") ? "adopted" : "signed";
            case DENIED -> "negotiated";
            case PLANNED, PROPOSED, HEDGED -> frame.is("in_force") || frame.is("extend") ? null : "proposed";
        };
    }

    /** 'is being drafted', 'is still being agreed', 'is still under negotiation', 'remains a draft'. */
    private boolean tellsDrafting(Frame frame) {
        if (frame.is("draft") || frame.is("negotiate")) {
            return frame.standing() != Standing.DENIED;
        }
        int end = frame.verb().copula()
                ? frame.end()
                : frame.verb().passive() ? frame.verb().end() : 0;
        for (int t = frame.verb().begin(); t < end; t++) {
            Match match = analysis.text().match(t, "verb");
            if (match != null
                    && (match.entry().has("classes", "draft") || match.entry().has("classes", "negotiate"))) {
                return true;
            }
        }
        return false;
    }

    /** 'had been announced for the session': what was to come and has not. */
    private boolean isForetold(Frame frame) {
        return frame.is("announce")
                && frame.standing() == Standing.DONE
                && analysis.text().isWord(frame.verb().begin(), "had");
    }
}
