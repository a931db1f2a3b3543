package kelisim.extract.internal.discourse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What has been called by a common noun ('the Party') up to a place, how often, and where last. */
final class Called {

    /** Of so many times each counts. */
    private static final int OFTEN = 5;
    /** What the document's own body is put before others. */
    private static final int OWN = 4;
    /** What it counts to be named in the same sentence; one less for each sentence between. */
    private static final int NEAR = 3;
    /** What is taken off for a name in passing. */
    private static final int ASIDE = 3;

    private final Entity first;
    private final Map<Entity, Standing> standings = new LinkedHashMap<>();
    private Entity last;

    Called(Entity first) {
        this.first = first;
        this.last = first;
    }

    /** How often something was called so, in which sentence last, and whether that was only in passing. */
    private record Standing(int times, int sentence, boolean aside) {}

    void add(Entity entity, int sentence, boolean aside) {
        Standing known = standings.get(entity);
        standings.put(entity, new Standing(known == null ? 1 : known.times() + 1, sentence, aside));
        last = aside ? last : entity;
    }

    boolean has(Entity entity) {
        return standings.containsKey(entity);
    }

    Entity first() {
        return first;
    }

    /** The one that is most spoken of at a sentence: the nearer and the oftener, the more; the body of the document itself before others. */
    Entity meant(int sentence, @Nullable Entity own) {
        Entity best = last;
        int most = Integer.MIN_VALUE;
        for (Map.Entry<Entity, Standing> called : standings.entrySet()) {
            Standing standing = called.getValue();
            int score = Math.min(OFTEN, standing.times())
                    + (called.getKey().equals(own) ? OWN : 0)
                    + Math.max(0, NEAR - (sentence - standing.sentence()))
                    - (standing.aside() ? ASIDE : 0);
            if (score > most || score == most && called.getKey().equals(last)) {
                most = score;
                best = called.getKey();
            }
        }
        return best;
    }
}
