package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Whose adviser or aide somebody is by whom he serves: 'A, adviser to the Mayor', where the Mayor is told to be one of B. */
final class Superiors {

    /** How many offices of one sort are looked at. */
    private static final int ENOUGH = 20;

    private final Analysis analysis;
    private final Map<String, List<Draft>> byWords = new HashMap<>();

    Superiors(Analysis analysis, List<Draft> offices) {
        this.analysis = analysis;
        for (Draft office : offices) {
            List<Draft> same = byWords.computeIfAbsent(words(office.string("role")), w -> new ArrayList<>());
            if (same.size() < ENOUGH) {
                same.add(office);
            }
        }
    }

    private static String words(@Nullable String role) {
        return String.valueOf(role).toLowerCase(Locale.ROOT);
    }

    /** The owner of the office that the words of this one name behind 'to' or 'of', as the nearest such office tells it. */
    @Nullable
    Entity owner(Draft draft) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        List<Mention> own = analysis.mentions().within(begin, end, MentionKind.ROLE);
        boolean meant =
                !own.isEmpty() && words(draft.string("role")).startsWith(words(Roles.singular(analysis, own.get(0))));
        Mention superior = meant ? superior(own.get(0)) : null;
        if (superior == null) {
            return null;
        }
        Entity nearest = null;
        int least = Integer.MAX_VALUE;
        for (Draft office : byWords.getOrDefault(words(Roles.singular(analysis, superior)), List.of())) {
            int apart = Math.abs(analysis.tokens().at(office.spans().get(0).begin()) - superior.begin());
            Entity owner = office.entity("organisation");
            if (owner != null && office.entity("person") != draft.entity("person") && apart < least) {
                least = apart;
                nearest = owner;
            }
        }
        return nearest;
    }

    /** The office behind 'to the' or 'of the', which has no owner there. */
    private @Nullable Mention superior(Mention role) {
        int of = role.end();
        boolean serves = analysis.text().isWord(of, "to") || analysis.text().isWord(of, "of");
        boolean definite = serves && analysis.text().isFunction(of + 1, "definite", "true");
        Mention superior = definite ? analysis.mentions().at(of + 2, MentionKind.ROLE) : null;
        boolean told = superior != null && analysis.text().isWord(superior.end(), "of");
        return told ? null : superior;
    }
}
