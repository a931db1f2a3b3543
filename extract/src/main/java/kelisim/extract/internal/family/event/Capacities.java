package kelisim.extract.internal.family.event;

import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.series.NameSeries;
import kelisim.extract.internal.family.series.Named;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Who is told to take part in what capacity, with no verb: 'a workshop in May, with the Lake Board as host'. */
final class Capacities {

    private static final Set<String> TOLD = Set.of("chair", "host", "organiser", "speaker", "guest");
    /** How many tokens of names may stand between 'with' and 'as'. */
    private static final int LONGEST = 24;

    private final Analysis analysis;
    private final Spoken spoken;
    private final Participants out;

    Capacities(Analysis analysis, Spoken spoken, Participants out) {
        this.analysis = analysis;
        this.spoken = spoken;
        this.out = out;
    }

    void find() {
        for (Sentence sentence : analysis.text().sentences()) {
            for (int t = sentence.begin() + 2; t + 1 < sentence.end(); t++) {
                String role = analysis.text().isWord(t, "as") ? role(t + 1, sentence.end()) : null;
                int with = role == null ? -1 : with(t, sentence.begin());
                Occurrence event = with < 0 ? null : spoken.nearest(with, 1);
                if (event != null && role != null && event.begin() < with) {
                    told(with, t, event, role);
                }
            }
        }
    }

    private void told(int with, int as, Occurrence event, String role) {
        for (Named who : NameSeries.at(analysis, with + 1, as)) {
            out.add("participation.capacity", who.entity(), event.entity(), role, with, as + 2);
        }
    }

    /** The role of 'host', 'the chair', 'a guest', with no more behind it that would make it an office. */
    private @Nullable String role(int token, int limit) {
        int t = analysis.text().afterDeterminers(token, limit);
        Match noun = analysis.text().match(t, "participation");
        Match group = analysis.text().match(t, "group_noun");
        boolean label = noun != null && noun.entry().has("label", "true");
        String role = label && noun != null
                ? noun.entry().get("role")
                : group == null ? null : group.entry().get("role");
        int end = label && noun != null ? noun.end() : group == null ? t : group.end();
        boolean office = analysis.text().isFunction(end, "origin", "true");
        return role != null && TOLD.contains(role) && !office ? role : null;
    }

    /** The 'with' in front of the names that end here, -1 if a clause or nothing stands between. */
    private int with(int as, int begin) {
        for (int t = as - 1; t >= begin && t > as - LONGEST; t--) {
            if (analysis.text().isWord(t, "with")) {
                return t;
            }
            if (analysis.text().is(t, "verb") && analysis.mentions().outermost(t) == null) {
                return -1;
            }
        }
        return -1;
    }
}
