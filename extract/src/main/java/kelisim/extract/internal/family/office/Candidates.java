package kelisim.extract.internal.family.office;

import java.util.EnumSet;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

/**
 * Whether a document names anything whose an office could be. Where it names nothing of the sort, the office is told whole
 * without a body ('Governor A opened the fair'); where it does, one without a body would hide whose it is.
 */
final class Candidates {

    private final Set<MentionKind> named = EnumSet.noneOf(MentionKind.class);
    private boolean region;
    private boolean town;

    Candidates(Analysis analysis) {
        for (MentionKind kind : MentionKind.values()) {
            if (!analysis.mentions().all(kind).isEmpty()) {
                named.add(kind);
            }
        }
        for (Mention place : analysis.mentions().all(MentionKind.PLACE)) {
            boolean of = PlacesMeant.isSort(place, "region");
            region |= of;
            town |= !of;
        }
    }

    /** An office of a state, its government or a place, which a title alone tells. */
    static boolean isPublic(Entry role) {
        boolean aide = role.has("envoy", "true") && role.has("weak", "true");
        return !aide && (role.has("of", "state") || role.has("of", "field") || role.has("of", "place"));
    }

    boolean none(Entry role) {
        if (role.has("occupation", "true") || role.has("same", "true")) {
            return false;
        }
        boolean state = role.has("of", "state") || role.has("of", "field");
        boolean body = role.has("of", "body") || role.has("of", "any");
        return !(state && (named.contains(MentionKind.STATE) || named.contains(MentionKind.DEMONYM)))
                && !(body && named.contains(MentionKind.ORGANISATION))
                && !(role.has("of", "place") && (role.get("level") == null ? town : region));
    }
}
