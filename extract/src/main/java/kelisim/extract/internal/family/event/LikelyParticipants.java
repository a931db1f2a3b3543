package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.link.Places;
import kelisim.extract.internal.family.link.Tie;
import kelisim.extract.internal.family.link.ToldRoles;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Participants whom no rule tells: people, bodies and states of whom the text makes it likely that they took part in an event. */
public final class LikelyParticipants implements Tie {

    private static final List<String> ROLES =
            List.of("chair", "host", "organiser", "speaker", "delegate", "guest", "visitor");

    private final Judge judge;
    private final ToldRoles roles;
    private final Map<Entity, Draft> events = new LinkedHashMap<>();
    private final Places<Entity> places;

    /** @param judge who decides what no rule does */
    public LikelyParticipants(Analysis analysis, ToldRoles roles, Judge judge) {
        this.judge = judge;
        this.roles = roles;
        for (Draft draft : roles.drafts(FactType.EVENT)) {
            Entity event = draft.entity("name");
            if (event != null) {
                events.putIfAbsent(event, draft);
            }
        }
        this.places = roles.placesOf(analysis, events);
    }

    @Override
    public String question() {
        return "participation.event";
    }

    @Override
    public Places<Entity> others() {
        return places;
    }

    /** The event with which the document opens. */
    @Override
    public Set<Entity> anywhere() {
        return Set.of(places.all().get(0).thing());
    }

    @Override
    public @Nullable String sort(Entity one) {
        return roles.has("takes part", one) ? null : ToldRoles.sort(one);
    }

    @Override
    public void clues(Clues clues, Entity one, Entity other) {
        Draft event = events.get(other);
        clues.add("other.sort", String.valueOf(event == null ? null : event.string("kind")))
                .add("status", String.valueOf(event == null ? null : event.string("status")))
                .addIf(places.all().get(0).thing() == other, "opening")
                .addIf(events.size() == 1, "only")
                .add("others", Math.min(4, events.size()));
    }

    @Override
    public Draft draft(Entity one, Entity other, Span words) {
        return Draft.of(FactType.PARTICIPATION, "participation.likely", words)
                .name("participant", one)
                .name("event", other);
    }

    @Override
    public Draft complete(Candidate likely) {
        List<Candidate> drafts = new ArrayList<>();
        for (String role : ROLES) {
            drafts.add(new Candidate(
                    likely.draft().with("role", role), likely.clues().with("role", role)));
        }
        Candidate likeliest = judge.likeliest("participation.role", drafts, new Clues());
        return likeliest == null ? likely.draft() : likeliest.draft();
    }
}
