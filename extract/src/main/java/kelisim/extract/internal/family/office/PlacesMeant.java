package kelisim.extract.internal.family.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose mayor or governor somebody is where the office does not say it: of the one place of the sentence, else of the one named most. */
final class PlacesMeant {

    /** The longest name of an office in front of a place. */
    private static final int ROLE = 6;
    /** How many sentences of the paragraph are looked at before the office's own. */
    private static final int BACK = 2;

    private final Analysis analysis;

    /** The town whose municipality alone the document speaks for or of. */
    private final @Nullable Entity own;

    private final @Nullable Entity mostNamed;

    PlacesMeant(Analysis analysis) {
        this.analysis = analysis;
        this.own = own();
        this.mostNamed = mostNamed();
    }

    /**
     * The place meant; {@code null} if none is made plain.
     *
     * @param level what sort of place has such an office ({@code region}); without it a town
     * @param ofOthers places whose such offices others hold
     */
    @Nullable
    Entity of(int token, @Nullable String level, Set<Entity> ofOthers) {
        Entity near = near(token, level, ofOthers);
        if (near != null) {
            return near;
        }
        for (Entity town : level == null ? Arrays.asList(own, mostNamed) : List.<Entity>of()) {
            if (town != null && !ofOthers.contains(town)) {
                return town;
            }
        }
        return null;
    }

    /** The town for which the document speaks, else the one that it names most; {@code null} if that is not plain. */
    @Nullable
    Entity host() {
        return own == null ? mostNamed : own;
    }

    /** What a mention names; of 'city of A' it is A, which is the same town. */
    @Nullable
    Entity entity(Mention mention) {
        Entity whole = analysis.discourse().of(mention);
        Entity proper =
                mention.kind() == MentionKind.PLACE ? analysis.discourse().of(OwnTown.proper(analysis, mention)) : null;
        return proper == null ? whole : proper;
    }

    private @Nullable Entity own() {
        Mention town = new OwnTown(analysis).before(analysis.tokens().size());
        Entity known = town == null ? null : analysis.discourse().of(town);
        return known == null && town != null
                ? analysis.discourse().plain(MentionKind.PLACE, analysis.surface(town.begin(), town.end()))
                : known;
    }

    /** The one place of the office's sentence, else of the last sentence before in the paragraph that names any. */
    private @Nullable Entity near(int token, @Nullable String level, Set<Entity> ofOthers) {
        Sentence own = analysis.text().sentenceOf(token);
        int number = analysis.text().sentenceNumber(token);
        Set<Entity> named = named(own, token, level, ofOthers);
        for (int s = number - 1; named.isEmpty() && s >= 0 && s >= number - BACK; s--) {
            Sentence earlier = analysis.text().sentences().get(s);
            named = earlier.block() == own.block() ? named(earlier, token, level, ofOthers) : named;
        }
        return named.size() == 1 ? named.iterator().next() : null;
    }

    /** Where something happens ('Mayor A spoke in B'), unless the office follows in the same sentence. */
    private boolean isScene(Mention place, int token) {
        boolean ahead = place.begin() < token
                && place.begin() >= analysis.text().sentenceOf(token).begin();
        return !ahead && analysis.text().isFunction(place.begin() - 1, "place", "true");
    }

    /** 'the President of A': the place of an office that is told with it. */
    private boolean isOfOther(Mention place) {
        int of = place.begin() - 1;
        return analysis.text().isWord(of, "of")
                && analysis.mentions().within(Math.max(0, of - ROLE), of, MentionKind.ROLE).stream()
                        .anyMatch(role -> role.end() == of);
    }

    /** The places of a sentence whose the office may be. */
    private Set<Entity> named(Sentence sentence, int token, @Nullable String level, Set<Entity> ofOthers) {
        Set<Entity> places = new HashSet<>();
        for (Mention place : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE)) {
            boolean fits = isSort(place, level) && !isScene(place, token) && !isOfOther(place);
            Entity known = fits ? entity(place) : null;
            if (known != null && !ofOthers.contains(known)) {
                places.add(known);
            }
        }
        return places;
    }

    private @Nullable Entity mostNamed() {
        Map<Entity, Integer> counts = new HashMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.PLACE)) {
            Entity known = isSort(mention, null) ? entity(mention) : null;
            if (known != null) {
                counts.merge(known, 1, Integer::sum);
            }
        }
        Entity best = null;
        int most = 0;
        int second = 0;
        for (Map.Entry<Entity, Integer> entry : counts.entrySet()) {
            second = Math.max(second, Math.min(most, entry.getValue()));
            best = entry.getValue() > most ? entry.getKey() : best;
            most = Math.max(most, entry.getValue());
        }
        return most > second ? best : null;
    }

    /** Whether a place is one of that level; without a level a town. */
    static boolean isSort(Mention place, @Nullable String level) {
        Entry entry = place.entry();
        String sort = level == null ? "region" : level;
        boolean of = entry != null && (entry.lexicon().equals(sort) || entry.has("kind", sort));
        return (level != null) == of;
    }
}
