package kelisim.extract.internal.family.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * The event that a report is about and never names: 'the meeting' without more. Its date is the first that the report's
 * first sentences give, its place that of the date line.
 */
final class Occasion {

    private static final String CEREMONY = "ceremony";
    private static final int FIRST_SENTENCES = 8;
    private static final int LONGEST_DAYS = 10;

    private Occasion() {}

    static Optional<Occurrence> of(Analysis analysis, List<Occurrence> occurrences) {
        Set<Integer> told = new HashSet<>();
        occurrences.forEach(occurrence -> told.add(occurrence.begin()));
        for (Mention mention : analysis.mentions().all(MentionKind.EVENT)) {
            boolean common = mention.generic()
                    && mention.entry() != null
                    && !EventName.isPlural(analysis, mention)
                    && analysis.discourse().of(mention) == null
                    && analysis.text().isWord(mention.begin() - 1, "the");
            boolean ceremony = mention.entry() != null && mention.entry().has("kind", CEREMONY);
            if (common && !ceremony && !told.contains(mention.begin())) {
                Occurrence counted = counted(analysis, mention, occurrences);
                return counted == null
                        ? occurrence(analysis, mention, occurrences.isEmpty())
                        : Optional.of(again(mention, counted));
            }
        }
        return Optional.empty();
    }

    /** 'The Council met for the ninth time … Opening the session, A said': the meeting that a clause told by its number. */
    private static @Nullable Occurrence counted(Analysis analysis, Mention mention, List<Occurrence> occurrences) {
        for (Occurrence event : occurrences) {
            boolean own = event.isTold(analysis) && event.begin() < mention.begin() && !event.isComing();
            boolean numbered = event.ordinal() > 0 && Spoken.TALKS.contains(event.kind());
            boolean alike = mention.entry() != null && mention.entry().has("kind", event.kind());
            if (own && (numbered || alike && EventName.end(analysis, mention) == mention.end())) {
                return event;
            }
        }
        return null;
    }

    static Occurrence again(Mention mention, Occurrence event) {
        return new Occurrence(
                mention.begin(),
                mention.end(),
                event.entity(),
                event.kind(),
                event.ordinal(),
                event.date(),
                event.place(),
                event.status(),
                true);
    }

    /** A text that names no event at all has one even without a date. */
    private static Optional<Occurrence> occurrence(Analysis analysis, Mention mention, boolean only) {
        EdtfDate date = date(analysis);
        if (date == null && !only || mention.entry() == null) {
            return Optional.empty();
        }
        Entity entity = analysis.discourse().plain(MentionKind.EVENT, analysis.surface(mention.begin(), mention.end()));
        String kind = mention.entry().get("kind");
        return Optional.of(new Occurrence(
                mention.begin(),
                mention.end(),
                entity,
                kind == null ? "meeting" : kind,
                0,
                date,
                place(analysis),
                "held",
                false));
    }

    private static @Nullable EdtfDate date(Analysis analysis) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < Math.min(FIRST_SENTENCES, sentences.size()); s++) {
            Sentence sentence = sentences.get(s);
            for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.DATE)) {
                boolean line = mention.begin() - sentence.begin() < 4;
                if (!line && mention.reading() instanceof Reading.Time time && isShort(time.date())) {
                    return time.date();
                }
            }
        }
        return null;
    }

    private static boolean isShort(EdtfDate date) {
        return date.toString().length() >= 10
                && date.earliest().plusDays(LONGEST_DAYS).isAfter(date.latest());
    }

    /** The place with which a date line begins: 'Geneva, 5 May 2020 –'. */
    private static @Nullable Entity place(Analysis analysis) {
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < Math.min(FIRST_SENTENCES, sentences.size()); s++) {
            Mention place = analysis.mentions().at(sentences.get(s).begin(), MentionKind.PLACE);
            boolean line = place != null
                    && (analysis.tokens().isMark(place.end(), ',')
                            || analysis.tokens().isMark(place.end(), '–')
                            || analysis.tokens().isMark(place.end(), '('));
            if (place != null && line) {
                return analysis.discourse().of(place);
            }
        }
        return null;
    }
}
