package kelisim.extract.internal.family.twinning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The place meant by 'our twin towns', 'the city's partners': the one whose municipality the document speaks for or of. */
final class OwnTown {

    /** How many words may stand between a possessive and the words for twins: 'our two other sister cities'. */
    private static final int NEAR = 3;

    private final Analysis analysis;

    OwnTown(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Whether a possessive owns what begins here. */
    boolean isOwned(int begin, int from) {
        for (int t = begin - 1; t >= from && t >= begin - 1 - NEAR; t--) {
            boolean townsOwn = analysis.text().is(t, "geographic_head")
                    && analysis.tokens().is(t + 1, Shape.POSSESSIVE);
            if (analysis.text().isFunction(t, "pos", "possessive") || townsOwn) {
                return true;
            }
        }
        return false;
    }

    /** The last mention of it before that token, {@code null} where several towns come into question, or none. */
    @Nullable
    Mention before(int token) {
        Map<Entity, Mention> towns = new LinkedHashMap<>();
        for (Mention place : analysis.mentions().within(0, token, MentionKind.PLACE)) {
            Entity entity = analysis.discourse().of(place);
            if (entity != null && isTown(place)) {
                towns.put(entity, PlaceGroups.proper(analysis, place));
            }
        }
        return towns.size() == 1 ? towns.values().iterator().next() : null;
    }

    private boolean isTown(Mention place) {
        Mention outer = analysis.mentions().outermost(place.begin());
        return outer != null && outer.kind() == MentionKind.ORGANISATION
                ? isMunicipal(outer)
                : isMayors(place) || analysis.text().is(place.begin(), "geographic_head");
    }

    private boolean isMunicipal(Mention body) {
        for (int t = body.begin(); t < body.end(); t++) {
            if (analysis.text().is(t, "geographic_head")) {
                return true;
            }
        }
        return false;
    }

    /** 'the Mayor of X'. */
    private boolean isMayors(Mention place) {
        int of = place.begin() - 1;
        List<Mention> roles = of < 1 ? List.of() : analysis.mentions().within(of - 1, of, MentionKind.ROLE);
        return analysis.text().isWord(of, "of")
                && roles.stream()
                        .anyMatch(role -> role.entry() != null
                                && role.entry().has("of", "place")
                                && !Roles.isPlural(analysis, role));
    }
}
