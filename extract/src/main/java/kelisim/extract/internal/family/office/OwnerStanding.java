package kelisim.extract.internal.family.office;

import java.util.LinkedHashSet;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.OwnBody;
import kelisim.extract.internal.odds.Clues;
import org.jspecify.annotations.Nullable;

/** What a document as a whole tells of states, towns and bodies: of which it speaks most, from where and for whom. */
final class OwnerStanding {

    private final Analysis analysis;
    private final OwnersNamed named;
    private final PlacesMeant places;
    private final StatesMeant states;
    private final NamingCultures cultures;
    private final HeadingBodies headings;
    private final OwnBody about;

    OwnerStanding(Analysis analysis, OwnersNamed named, PlacesMeant places, StatesMeant states, NameHomes homes) {
        this.analysis = analysis;
        this.named = named;
        this.places = places;
        this.states = states;
        this.cultures = new NamingCultures(analysis, homes);
        this.headings = new HeadingBodies(analysis);
        this.about = new OwnBody(analysis);
    }

    /** Whether an office stands in a list under two bodies, so that whose it is does not show. */
    boolean isOfTwo(Draft office) {
        return headings.isOfTwo(named.begin(office));
    }

    /** What is known of the document at one office. */
    At at(Draft office) {
        int begin = named.begin(office);
        return new At(
                headings.above(begin), states.home(begin), states.city(begin), cultures.usual(office.entity("person")));
    }

    /**
     * What is known at one office.
     *
     * @param heading the body above the list in which it stands
     * @param home the state of the town from which is reported
     * @param dateline that town
     * @param usual the states in which the holder's name is usual
     */
    record At(@Nullable Entity heading, @Nullable Entity home, @Nullable Entity dateline, Set<String> usual) {}

    /** Those of which the document speaks most. */
    Set<Entity> owners(At office) {
        Set<Entity> owners = new LinkedHashSet<>(named.mosts());
        addIfKnown(owners, about.body());
        addIfKnown(owners, about.labelled());
        addIfKnown(owners, about.organ());
        addIfKnown(owners, office.heading());
        return owners;
    }

    static void addIfKnown(Set<Entity> owners, @Nullable Entity owner) {
        if (owner != null) {
            owners.add(owner);
        }
    }

    /** Takes up what the document tells of an owner. */
    void tell(Clues clues, Entity owner, At office) {
        clues.addIf(owner.equals(analysis.discourse().own()), "own")
                .addIf(owner.equals(about.body()), "about")
                .addIf(owner.equals(about.labelled()), "labelled")
                .addIf(owner.equals(about.organ()), "organ")
                .addIf(owner.equals(states.sender()), "sender")
                .addIf(owner.equals(states.letterhead()), "letterhead")
                .addIf(owner.equals(places.host()), "host")
                .addIf(owner.equals(office.heading()), "heading")
                .addIf(owner.equals(office.home()), "home")
                .addIf(owner.equals(office.dateline()), "dateline");
        share(clues, owner);
        culture(clues, owner, office.usual());
    }

    private void share(Clues clues, Entity owner) {
        int count = named.count(owner);
        Entity first = named.most(OwnersNamed.kind(owner));
        int most = first == null ? 1 : named.count(first);
        String share = count >= most ? "most" : 2 * count >= most ? "half" : 4 * count >= most ? "quarter" : "few";
        clues.add("share", share).add("count", count <= 1 ? "1" : count < 4 ? "2" : count < 10 ? "4" : "10");
    }

    /** Whether the holder's name is usual in the owner's state, and whether it is in another one of which the document tells. */
    private void culture(Clues clues, Entity owner, Set<String> usual) {
        boolean here = cultures.isUsual(owner, usual);
        String fit = here ? "yes" : cultures.hasHome(owner) ? "no" : "homeless";
        boolean elsewhere = named.rivals(owner).stream().anyMatch(rival -> cultures.isUsual(rival, usual));
        clues.add("culture", usual.isEmpty() ? "open" : fit)
                .addIf(here && !elsewhere, "namesake")
                .addIf(elsewhere && !here, "no namesake");
    }
}
