package kelisim.extract.internal.family.office;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** In which states the names of people are usual, which tells whose minister somebody is: 'Prime Minister Nguyen' in a text on Viet Nam and Cuba. */
final class NamingCultures {

    private final Analysis analysis;
    private final NameHomes homes;
    private final Map<Entity, Mention> fullest = new HashMap<>();
    /** The states of bodies that have one, or the town of one, in their names, and of others that were asked for. */
    private final Map<Entity, Set<String>> states = new HashMap<>();

    NamingCultures(Analysis analysis, NameHomes homes) {
        this.analysis = analysis;
        this.homes = homes;
        for (Mention person : analysis.mentions().all(MentionKind.PERSON)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                fullest.merge(entity, person, NamingCultures::longer);
            }
        }
        for (Mention body : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Entity entity = analysis.discourse().of(body);
            if (entity != null) {
                states.computeIfAbsent(entity, e -> new HashSet<>()).addAll(statesIn(body));
            }
        }
    }

    private static Mention longer(Mention one, Mention other) {
        return other.end() - other.begin() > one.end() - one.begin() ? other : one;
    }

    private Set<String> statesIn(Mention body) {
        Set<String> found = new HashSet<>();
        for (Mention inner : analysis.mentions().within(body.begin(), body.end())) {
            Entity place = inner.kind() == MentionKind.ORGANISATION
                    ? null
                    : analysis.discourse().of(inner);
            found.addAll(place == null ? Set.of() : states(place.entry()));
        }
        return found;
    }

    /** A state's code and that of the state in which a place is. */
    private static Set<String> states(@Nullable Entry entry) {
        Set<String> codes = new HashSet<>();
        if (entry != null && entry.id() != null) {
            codes.add(entry.id());
        }
        if (entry != null && entry.get("state") != null) {
            codes.add(entry.get("state"));
        }
        return codes;
    }

    /** The states in which a person's name is usual. */
    Set<String> usual(@Nullable Entity person) {
        Mention name = person == null ? null : fullest.get(person);
        return name == null ? Set.of() : homes.of(analysis.text(), name);
    }

    /** Whether a state, or the one of a town or a body, is one of these. */
    boolean isUsual(Entity side, Set<String> usual) {
        return !Collections.disjoint(usual, homes(side));
    }

    /** Whether it shows in which state an owner is. */
    boolean hasHome(Entity side) {
        return !homes(side).isEmpty();
    }

    private Set<String> homes(Entity side) {
        return states.computeIfAbsent(side, s -> states(s.entry()));
    }
}
