package kelisim.extract.internal.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Kinds;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.reference.Anaphor.Sort;
import org.jspecify.annotations.Nullable;

/** What one thing 'he' or 'its' may mean, with the clues of each: how long ago it was named, in which part of what clause, how often. */
final class SingleAntecedents {

    /** How many sentences ahead something is looked for. */
    private static final int REACH = 4;
    /** How many names ahead in the same sentence may be meant ('In its letter, the Ministry …'). */
    private static final int AHEAD = 2;
    /** How many of somebody's last places may tell the sex. */
    private static final int RECENT = 12;

    private static final Kinds WITH_SORT = Kinds.of(
            "gap",
            "rank",
            "first",
            "part",
            "parts",
            "kind",
            "count",
            "chain",
            "own",
            "nested",
            "ahead",
            "again",
            "same block",
            "heading",
            "noun",
            "verb",
            "far",
            "clause",
            "lead",
            "people");
    private static final Kinds WITH_GAP = Kinds.of(
            "rank", "part", "parts", "first", "chain", "nested", "count", "kind", "same block", "clause", "lead");
    private static final Kinds WITH_KIND = Kinds.of("noun", "verb", "rank", "gap", "opens", "nested");
    private static final Kinds WITH_NONE = Kinds.of("noun", "verb", "opens", "own part", "sort");

    /** What stands around the words, whatever they mean. */
    private record Surroundings(Anaphor anaphor, @Nullable Frame frame, String part, Clues clues) {}

    private final Trail trail;

    SingleAntecedents(Trail trail) {
        this.trail = trail;
    }

    /** The answers with their clues, the nearest first. */
    Map<List<Entity>, Clues> of(Anaphor anaphor) {
        Map<List<Entity>, Clues> found = new LinkedHashMap<>();
        int number = trail.text().sentenceNumber(anaphor.begin());
        Set<Entity> around = new LinkedHashSet<>();
        List<Place> near = trail.from(number - REACH);
        for (int i = near.size() - 1; i >= 0; i--) {
            add(around, anaphor, near.get(i).entity());
        }
        int behind = around.size();
        add(around, anaphor, trail.own());
        add(around, anaphor, most(anaphor));
        Map<Entity, Place> ahead = new LinkedHashMap<>();
        for (Place place : trail.ahead(anaphor.end(), AHEAD)) {
            if (fits(anaphor, place.entity()) && around.add(place.entity())) {
                ahead.put(place.entity(), place);
            }
        }
        Surroundings surroundings = surroundings(anaphor);
        int rank = 0;
        for (Entity entity : around) {
            Place latest = ahead.get(entity);
            List<Place> places = trail.of(entity);
            latest = latest == null && !places.isEmpty() ? places.get(places.size() - 1) : latest;
            if (latest != null && latest.end() <= trail.text().tokens().size()) {
                found.put(List.of(entity), clues(surroundings, number, entity, latest, rank, behind));
            }
            rank++;
        }
        return found;
    }

    /** What speaks for none of them. */
    Clues none(Anaphor anaphor) {
        Clues clues = new Clues().add("none").add("sort", sort(anaphor));
        return clues.addAll(surroundings(anaphor).clues())
                .cross("sort", WITH_SORT)
                .cross("none", WITH_NONE);
    }

    private static void add(Set<Entity> around, Anaphor anaphor, @Nullable Entity entity) {
        if (entity != null && fits(anaphor, entity)) {
            around.add(entity);
        }
    }

    private static boolean fits(Anaphor anaphor, Entity entity) {
        return anaphor.sort().isPerson() == (entity.kind() == MentionKind.PERSON);
    }

    /** Whatever fits and has been named most often. */
    private @Nullable Entity most(Anaphor anaphor) {
        Entity most = null;
        for (MentionKind kind : MentionKind.values()) {
            for (Entity entity : trail.most(kind)) {
                boolean more = most == null || trail.times(entity) > trail.times(most);
                most = fits(anaphor, entity) && more ? entity : most;
            }
        }
        return most;
    }

    private static String sort(Anaphor anaphor) {
        return anaphor.possessive() ? "whose " + anaphor.sort() : anaphor.sort().toString();
    }

    private Clues clues(Surroundings surroundings, int number, Entity entity, Place latest, int rank, int behind) {
        Anaphor anaphor = surroundings.anaphor();
        List<Place> places = trail.of(entity);
        int gap = number - trail.sentence(latest);
        boolean ahead = latest.begin() > anaphor.begin();
        Clues clues = new Clues().add("sort", sort(anaphor));
        clues.add("gap", gap > REACH ? "far" : Integer.toString(gap))
                .add("rank", Math.min(5, rank))
                .addIf(rank >= behind, "far")
                .addIf(ahead, "ahead")
                .add("kind", kind(entity))
                .add("count", Math.min(5, places.size()))
                .addIf(entity.equals(trail.own()), "own")
                .addIf(latest.meant() != null, "chain")
                .addIf(
                        trail.text().blockNumber(latest.begin()) == trail.text().blockNumber(anaphor.begin()),
                        "same block")
                .addIf(isHeading(latest), "heading");
        if (latest.meant() != null) {
            clues.add("again", String.valueOf(latest.meant().sort() == anaphor.sort()));
        }
        String part = trail.part(latest.begin());
        clues.add("part", part).add("parts", part + '>' + surroundings.part());
        Frame own = surroundings.frame();
        clues.addIf(own != null && own.begin() <= latest.begin() && latest.end() <= own.end(), "clause");
        first(clues, anaphor, latest, number - gap);
        Mention named = latest.named();
        if (named != null) {
            clues.addIf(named.generic(), "generic").addIf(named.kind() == MentionKind.DEMONYM, "demonym");
            Place outer = outer(latest);
            if (outer != null) {
                clues.add("nested", outer.entity().kind().toString());
            }
        }
        clues.add("before", trail.word(latest.begin() - 1));
        people(clues, anaphor, places);
        return clues.addAll(surroundings.clues())
                .cross("sort", WITH_SORT)
                .cross("gap", WITH_GAP)
                .cross("kind", WITH_KIND);
    }

    private static String kind(Entity entity) {
        Entry entry = entity.entry();
        String kind = entry == null ? null : entry.get("kind");
        return entity.kind() == MentionKind.ORGANISATION && kind != null
                ? "ORGANISATION " + kind
                : entity.kind().toString();
    }

    private boolean isHeading(Place place) {
        return trail.text().block(trail.text().sentenceOf(place.begin())) instanceof Block.Heading;
    }

    /** Whether it is the first of its kind that its sentence names, or the only one. */
    private void first(Clues clues, Anaphor anaphor, Place latest, int sentence) {
        boolean first = true;
        boolean only = true;
        boolean lead = true;
        for (Place place : trail.in(sentence)) {
            if (!place.entity().equals(latest.entity())) {
                boolean fits = fits(anaphor, place.entity());
                first &= !fits || place.begin() > latest.begin();
                lead &= place.begin() >= latest.begin();
                only &= !fits;
            }
        }
        clues.add("first", (first ? "first" : "later") + (only ? " only" : "")).addIf(lead, "lead");
    }

    /** The longer name of which this one is a part. */
    private @Nullable Place outer(Place latest) {
        for (Place place : trail.in(trail.sentence(latest))) {
            boolean around = place.begin() <= latest.begin() && latest.end() <= place.end();
            if (around && place.end() - place.begin() > latest.end() - latest.begin()) {
                return place;
            }
        }
        return null;
    }

    /** 'Mrs Ade … he': what is said of the person's sex elsewhere. */
    private void people(Clues clues, Anaphor anaphor, List<Place> places) {
        if (!anaphor.sort().isPerson()) {
            return;
        }
        String own = anaphor.sort() == Sort.MAN ? "male" : "female";
        for (Place place : places.subList(Math.max(0, places.size() - RECENT), places.size())) {
            Anaphor meant = place.meant();
            if (meant != null) {
                clues.add("people", meant.sort() == anaphor.sort() ? "said" : "said other");
            }
            for (int t = Math.max(0, place.begin() - 2); t < place.begin(); t++) {
                Match title = trail.text().match(t, "honorific");
                String gender = title == null ? null : title.entry().get("gender");
                if (gender != null) {
                    clues.add("people", gender.equals(own) ? "titled" : "titled other");
                }
            }
        }
    }

    private Surroundings surroundings(Anaphor anaphor) {
        Clues clues = new Clues();
        Frame frame = trail.frame(anaphor.begin());
        String part = trail.part(anaphor.begin());
        if (frame != null) {
            Entry verb = frame.verb().verb();
            List<String> classes = verb == null ? List.of() : verb.all("classes");
            String name = verb == null ? frame.verb().copula() ? "be" : "?" : verb.name();
            classes.forEach(sort -> clues.add("verb", sort));
            clues.add("verb", name);
        }
        clues.add("own part", part)
                .addIf(
                        anaphor.begin()
                                == trail.text().sentenceOf(anaphor.begin()).begin(),
                        "opens")
                .add("noun", trail.word(anaphor.end()));
        return new Surroundings(anaphor, frame, part, clues);
    }
}
