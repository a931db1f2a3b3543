package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** In which states the names of people are usual, which tells whose minister somebody is: 'Prime Minister Nguyen' in a text on Viet Nam and Cuba. */
final class NamingCultures {

    private final Analysis analysis;
    private final Map<Entity, Mention> fullest = new HashMap<>();

    NamingCultures(Analysis analysis) {
        this.analysis = analysis;
        for (Mention person : analysis.mentions().all(MentionKind.PERSON)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                fullest.merge(entity, person, NamingCultures::longer);
            }
        }
    }

    private static Mention longer(Mention one, Mention other) {
        return other.end() - other.begin() > one.end() - one.begin() ? other : one;
    }

    /** The states in which a person's name is usual. */
    Set<String> usual(@Nullable Entity person) {
        Mention name = person == null ? null : fullest.get(person);
        return name == null ? Set.of() : usual(name);
    }

    /** Whether a state, or the one of a town, is one of these. */
    static boolean isUsual(Entity side, Set<String> states) {
        Entry entry = side.entry();
        String state = entry == null ? null : entry.get("state");
        return entry != null && (states.contains(entry.id()) || state != null && states.contains(state));
    }

    /** The states where a name's words are usual. */
    private Set<String> usual(Mention name) {
        Set<String> states = new HashSet<>();
        for (int t = name.begin(); t < name.end(); t++) {
            for (Match match : analysis.text().matches(t)) {
                states.addAll(match.end() <= name.end() ? match.entry().all("states") : List.of());
            }
        }
        return states;
    }
}
