package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who is told to hold the offices of which a state or a town has one at a time (class {@code role}, attribute {@code sole}):
 * where a paragraph tells of two foreign ministers, they are of two states.
 */
final class SoleOffices {

    /** The office of whoever is told to lead a town. */
    private static final String TOWN = "mayor";

    private final Analysis analysis;
    private final Map<String, List<Draft>> told = new HashMap<>();

    SoleOffices(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Takes up an office whose body is known. */
    void learn(Draft draft, @Nullable Match role) {
        String office = office(draft, role);
        if (office != null && draft.has("organisation")) {
            told.computeIfAbsent(key(office, draft), key -> new ArrayList<>()).add(draft);
        }
    }

    /** Whose such offices others are told to hold in the same paragraph. */
    Set<Entity> ofOthers(Draft draft, Match role) {
        Set<Entity> bodies = new HashSet<>();
        String office = office(draft, role);
        for (Draft other : told.getOrDefault(key(office, draft), List.of())) {
            Entity body = other.entity("organisation");
            if (body != null && other.entity("person") != draft.entity("person")) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private @Nullable String office(Draft draft, @Nullable Match role) {
        Entity body = draft.entity("organisation");
        if (role == null) {
            boolean town = body != null
                    && body.kind() == MentionKind.PLACE
                    && draft.rule().equals("office.leads");
            return town ? TOWN : null;
        }
        String sole = role.entry().get("sole");
        String words = String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
        boolean field = sole != null && role.entry().has("of", "field") && !words.contains(" ");
        return sole == null || field
                ? null
                : sole.equals("words") ? words : role.entry().name();
    }

    /** By office and paragraph, and apart those who held it in the past. */
    private String key(@Nullable String office, Draft draft) {
        int at = analysis.tokens().at(draft.spans().get(0).begin());
        return office + analysis.text().sentenceOf(at).block() + draft.string("status");
    }
}
