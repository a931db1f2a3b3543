package kelisim.extract.internal.family.event;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The lines in the head of minutes, programmes and announcements that tell when and where: 'Date: 3 May 2022', 'Venue: Basel'. */
final class SceneLabels {

    private static final String LABELS = "scene_label";
    /** So many days may an event take. */
    private static final int LONGEST = 31;
    /** So many lines may a head have. */
    private static final int HEAD = 16;

    private final Analysis analysis;

    SceneLabels(Analysis analysis) {
        this.analysis = analysis;
    }

    @Nullable
    EdtfDate date() {
        for (Sentence line : head()) {
            int told = behindLabel(line, "date");
            EdtfDate date = told < 0 ? null : analysis.dateWithin(told, line.end());
            if (date != null && !date.earliest().plusDays(LONGEST).isBefore(date.latest())) {
                return date;
            }
        }
        return null;
    }

    @Nullable
    Entity place() {
        for (Sentence line : head()) {
            int told = behindLabel(line, "place");
            List<Mention> places =
                    told < 0 ? List.of() : analysis.mentions().within(told, line.end(), MentionKind.PLACE);
            if (!places.isEmpty()) {
                return analysis.discourse().of(places.get(0));
            }
        }
        return null;
    }

    private List<Sentence> head() {
        List<Sentence> sentences = analysis.text().sentences();
        return sentences.subList(0, Math.min(HEAD, sentences.size()));
    }

    /** The token behind a label of this class and its colon with which a line begins, -1 if none does. */
    private int behindLabel(Sentence line, String what) {
        Match label = analysis.text().match(line.begin(), LABELS);
        boolean set = label != null
                && label.entry().has("class", what)
                && (analysis.tokens().isMark(label.end(), ':')
                        || analysis.tokens().isMark(label.end(), '|'));
        return label != null && set ? label.end() + 1 : -1;
    }
}
