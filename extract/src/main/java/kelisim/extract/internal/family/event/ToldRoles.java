package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.link.Places;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.reference.Meaning;
import org.jspecify.annotations.Nullable;

/** Who and what a document names, where, and what the rules have told of each: that it signs, speaks, holds an office. */
final class ToldRoles {

    private final Map<Entity, List<Phrase>> places = new LinkedHashMap<>();
    private final Map<String, Set<Entity>> roles = new LinkedHashMap<>();
    private final Map<Entity, String> offices = new HashMap<>();
    private final @Nullable Entity own;
    private final Map<Entity, Draft> events = new LinkedHashMap<>();

    ToldRoles(Analysis analysis, List<Draft> all) {
        this.own = analysis.discourse().own();
        for (Mention mention : analysis.mentions().all()) {
            Entity entity = analysis.discourse().of(mention);
            if (entity != null) {
                places.computeIfAbsent(entity, e -> new ArrayList<>()).add(new Phrase(mention.begin(), mention.end()));
            }
        }
        for (Meaning meaning : analysis.references().all()) {
            Phrase words = new Phrase(meaning.words().begin(), meaning.words().end());
            meaning.meant().forEach(entity -> places.computeIfAbsent(entity, e -> new ArrayList<>())
                    .add(words));
        }
        places.values().forEach(of -> of.sort(Comparator.comparingInt(Phrase::begin)));
        all.forEach(this::learn);
    }

    private void learn(Draft draft) {
        switch (draft.type()) {
            case OFFICE -> {
                Entity person = draft.entity("person");
                if (person != null) {
                    offices.putIfAbsent(person, draft.rule());
                }
                note("has offices", draft.entity("organisation"));
            }
            case EVENT -> {
                Entity event = draft.entity("name");
                if (event != null) {
                    events.putIfAbsent(event, draft);
                }
            }
            case SIGNATURE -> note("signs", draft.entity("signatory"));
            case STATEMENT -> note("says", draft.entity("speaker"));
            case AGREEMENT -> draft.entities("parties").forEach(party -> note("party", party));
            case PARTICIPATION -> note("takes part", draft.entity("participant"));
            case ESTABLISHMENT -> note("established", draft.entity("subject"));
            case AFFILIATION -> {
                note("member", draft.entity("member"));
                note("has members", draft.entity("body"));
            }
            default -> {}
        }
    }

    private void note(String role, @Nullable Entity entity) {
        if (entity != null) {
            roles.computeIfAbsent(role, r -> new HashSet<>()).add(entity);
        }
    }

    /** Everything that has a name or is meant by a noun, with the places of that. */
    Map<Entity, List<Phrase>> places() {
        return places;
    }

    /** The events that the rules have told, with the first draft of each. */
    Map<Entity, Draft> events() {
        return events;
    }

    /** Whether the rules have told this of somebody, such as {@code signs}. */
    boolean has(String role, Entity entity) {
        return roles.getOrDefault(role, Set.of()).contains(entity);
    }

    /** Where things are named that the rules have told, each of the others where its fact is told. */
    Places<Entity> placesOf(Analysis analysis, Map<Entity, Draft> told) {
        Places<Entity> found = new Places<>();
        told.forEach((entity, draft) -> {
            int begin = analysis.tokens().at(draft.spans().get(0).begin());
            for (Phrase place : places.getOrDefault(entity, List.of(new Phrase(begin, begin + 1)))) {
                found.add(entity, place);
            }
        });
        return found;
    }

    /** Of which sort somebody is who acts: a person, a body or a state; {@code null} for everything else. */
    static @Nullable String sort(Entity entity) {
        return switch (entity.kind()) {
            case PERSON -> "person";
            case ORGANISATION -> "body";
            case STATE -> "state";
            default -> null;
        };
    }

    /** Takes up what is told of somebody. */
    void clues(Clues clues, Entity entity) {
        Entry entry = entity.kind() == MentionKind.PERSON ? null : entity.entry();
        String kind = entry == null ? null : entry.get("kind");
        clues.add("sort", kind == null ? "-" : kind).addIf(entity.equals(own), "own");
        String office = offices.get(entity);
        if (office != null) {
            clues.add("office").add("office.rule", office);
        }
        roles.forEach((role, all) -> clues.addIf(all.contains(entity), role));
    }
}
