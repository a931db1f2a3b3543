package kelisim.extract.internal.family.agreement;

import java.util.LinkedHashMap;
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
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Signatories whom no rule tells: people, bodies and states of whom the text makes it likely that they signed an instrument. */
public final class LikelySignatories implements Tie {

    private final ToldRoles roles;
    private final Map<Entity, Draft> instruments = new LinkedHashMap<>();
    private final Places<Entity> places;

    public LikelySignatories(Analysis analysis, ToldRoles roles) {
        this.roles = roles;
        for (Draft draft : roles.drafts(FactType.AGREEMENT)) {
            Entity title = draft.entity("title");
            if (title != null) {
                instruments.putIfAbsent(title, draft);
            }
        }
        this.places = roles.placesOf(analysis, instruments);
    }

    @Override
    public String question() {
        return "signature.instrument";
    }

    @Override
    public Places<Entity> others() {
        return places;
    }

    /** The instrument with which the document opens. */
    @Override
    public Set<Entity> anywhere() {
        return Set.of(places.all().get(0).thing());
    }

    @Override
    public @Nullable String sort(Entity one) {
        return roles.has("signs", one) ? null : ToldRoles.sort(one);
    }

    @Override
    public void clues(Clues clues, Entity one, Entity other) {
        Draft instrument = instruments.get(other);
        boolean party = instrument != null && instrument.entities("parties").contains(one);
        clues.add("other.sort", String.valueOf(instrument == null ? null : instrument.string("kind")))
                .add("status", String.valueOf(instrument == null ? null : instrument.string("status")))
                .addIf(party, "party to it")
                .addIf(places.all().get(0).thing() == other, "opening")
                .addIf(instruments.size() == 1, "only")
                .add("others", Math.min(4, instruments.size()));
    }

    @Override
    public Draft draft(Entity one, Entity other, Span words) {
        return Draft.of(FactType.SIGNATURE, "signature.likely", words)
                .name("signatory", one)
                .name("instrument", other);
    }

    @Override
    public Draft complete(Candidate likely) {
        Draft instrument = instruments.get(likely.draft().entity("instrument"));
        return instrument == null
                ? likely.draft()
                : likely.draft().date("date", instrument.day("date")).name("place", instrument.entity("place"));
    }
}
