package kelisim.extract.internal.family.post;

import java.util.LinkedHashMap;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** The body that a document is about: the one for which it speaks, else the one that it names by far most often. */
public final class OwnBody {

    /** How often a body must be named to be what a document is about. */
    private static final int OFTEN = 5;
    /** How many times as often as any other. */
    private static final double RATIO = 1.5;
    /** Among how many bodies named first it must be. */
    private static final int FIRST = 4;
    /** How often it must be named to be meant by a bare label. */
    private static final int LABELLED = 3;

    private final @Nullable Entity spoken;
    private @Nullable Entity best;
    private int most;
    private int second;
    private boolean early;

    public OwnBody(Analysis analysis) {
        this.spoken = analysis.discourse().own();
        count(analysis);
    }

    @Nullable
    public Entity body() {
        boolean about = early && most >= OFTEN && most >= RATIO * second;
        return spoken != null ? spoken : about ? best : null;
    }

    /** The one that a line such as 'Chair: A' means, which belongs to no other: it may be named less often. */
    @Nullable
    public Entity labelled() {
        boolean about = most >= LABELLED && most > second;
        return spoken != null ? spoken : about ? best : null;
    }

    private void count(Analysis analysis) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            boolean outer = mention.kind() == MentionKind.ORGANISATION
                    && mention.equals(analysis.mentions().outermost(mention.begin()));
            Entity named = outer ? analysis.discourse().of(mention) : null;
            if (named != null) {
                counts.merge(named, 1, Integer::sum);
            }
        }
        for (Map.Entry<Entity, Integer> entry : counts.entrySet()) {
            second = Math.max(second, Math.min(most, entry.getValue()));
            best = entry.getValue() > most ? entry.getKey() : best;
            most = Math.max(most, entry.getValue());
        }
        early = counts.keySet().stream().limit(FIRST).anyMatch(body -> body.equals(best));
    }
}
