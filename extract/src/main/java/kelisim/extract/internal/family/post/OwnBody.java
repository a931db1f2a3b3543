package kelisim.extract.internal.family.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
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

    /** Kinds of bodies that meet, and have a chair and members. */
    private static final Set<String> MEETING = Set.of("committee", "commission", "council", "working_group");

    private final @Nullable Entity spoken;
    private @Nullable Entity best;
    private int most;
    private int second;
    private boolean early;

    /** In how many first sentences the organ may be named whose paper it is. */
    private static final int HEAD = 8;

    private final @Nullable Entity organ;

    public OwnBody(Analysis analysis) {
        this.organ = organ(analysis);
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

    /**
     * The committee, group or commission whose minutes or page it is, which a line of the head names: 'Technical Committee',
     * 'Friendship Group A–B: report', 'Protocol of the third session of the Joint Commission'.
     */
    @Nullable
    public Entity organ() {
        return organ;
    }

    private static @Nullable Entity organ(Analysis analysis) {
        List<Sentence> sentences = analysis.text().sentences();
        Entity last = null;
        for (Sentence head : sentences.subList(0, Math.min(HEAD, sentences.size()))) {
            for (Mention body : analysis.mentions().within(head.begin(), head.end(), MentionKind.ORGANISATION)) {
                Entry entry = body.entry();
                boolean meets = entry != null && MEETING.stream().anyMatch(kind -> entry.has("kind", kind));
                Entity known = meets && isTitle(analysis, body, head)
                        ? analysis.discourse().of(body)
                        : null;
                last = known == null ? last : known;
            }
        }
        return last;
    }

    /** Whether a body begins a line that ends with it or a mark, or it is the one whose session the line names. */
    private static boolean isTitle(Analysis analysis, Mention body, Sentence head) {
        boolean starts = body.begin() == head.begin() || analysis.tokens().is(body.begin(), Shape.LINE_START);
        int end = analysis.text().afterBracket(body.end(), head.end());
        boolean ends = end >= head.end() || analysis.tokens().is(end, Shape.LINE_START | Shape.MARK);
        Mention outer = analysis.mentions().outermost(body.begin());
        boolean session = outer != null && outer.kind() == MentionKind.EVENT && outer.end() == body.end();
        return ends && (starts || session);
    }

    private void count(Analysis analysis) {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Mention outer = analysis.mentions().outermost(mention.begin());
            boolean own = outer == null || outer.equals(mention) || outer.kind() != MentionKind.ORGANISATION;
            Entity named = own ? analysis.discourse().of(mention) : null;
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
