package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.HashSet;
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

    /** How far before an office the place may be named for the last time. */
    private static final int REACH = 400;

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
     */
    @Nullable
    Entity of(int token, @Nullable String level) {
        if (level == null && own != null) {
            return own;
        }
        Entity only = only(token, level);
        Entity most = only == null && level == null ? mostNamed : only;
        return most == null ? last(token, level) : most;
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

    private @Nullable Entity only(int token, @Nullable String level) {
        Sentence sentence = analysis.text().sentenceOf(token);
        Set<Entity> places = new HashSet<>();
        for (Mention place : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE)) {
            Entity known = isSort(place, level) ? entity(place) : null;
            if (known != null) {
                places.add(known);
            }
        }
        return places.size() == 1 ? places.iterator().next() : null;
    }

    private @Nullable Entity mostNamed() {
        Map<Entity, Integer> counts = new HashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            boolean town = mention.kind() == MentionKind.PLACE && isSort(mention, null);
            Entity known = town ? entity(mention) : null;
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

    private @Nullable Entity last(int token, @Nullable String level) {
        for (int t = token; t >= 0 && t > token - REACH; t--) {
            for (Mention mention : analysis.mentions().startingAt(t)) {
                boolean place = mention.kind() == MentionKind.PLACE && isSort(mention, level);
                Entity known = place ? entity(mention) : null;
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    /** Whether a place is one of that level; without a level a town. */
    static boolean isSort(Mention place, @Nullable String level) {
        Entry entry = place.entry();
        String sort = level == null ? "region" : level;
        boolean of = entry != null && (entry.lexicon().equals(sort) || entry.has("kind", sort));
        return (level != null) == of;
    }
}
