package kelisim.extract.internal.family.event;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Lines and rows of a number, a place and a date under a heading that names their series: 'Sessions', 'Latest meetings'. */
final class SessionLines {

    private static final int LONGEST = 24;
    /** How many words name a series in a heading at most. */
    private static final int HEADING = 4;

    private static final int LARGEST_ORDINAL = 999;

    private final Analysis analysis;

    SessionLines(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Occurrence> find() {
        List<Occurrence> found = new ArrayList<>();
        Match head = null;
        for (Sentence sentence : analysis.text().sentences()) {
            if (analysis.text().block(sentence) instanceof Block.Heading) {
                head = series(sentence);
            } else if (head != null) {
                Occurrence line = line(sentence, head);
                if (line != null) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    /** The noun of a heading that is no more than a series' name: 'Sessions', 'Latest meetings'. */
    private @Nullable Match series(Sentence heading) {
        Match first = analysis.text().match(heading.begin(), "event_head");
        for (int t = heading.begin() + 1;
                first == null && t < Math.min(heading.end(), heading.begin() + HEADING);
                t++) {
            Match noun = analysis.text().match(t, "event_head");
            boolean plural = noun != null
                    && noun.end() == heading.end()
                    && analysis.tokens().endsIn(noun.end() - 1, "s");
            first = plural ? noun : null;
        }
        return first;
    }

    private @Nullable Occurrence line(Sentence sentence, Match head) {
        int ordinal = ordinal(sentence);
        boolean row = analysis.text().block(sentence) instanceof Block.TableRow;
        List<Mention> dates = analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.DATE);
        List<Mention> places = analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE);
        boolean off = row && isCalledOff(sentence);
        boolean fits = ordinal > 0
                && sentence.end() - sentence.begin() <= LONGEST
                && (row || frames(sentence).isEmpty())
                && (dates.size() == 1 || off && !places.isEmpty());
        if (!fits) {
            return null;
        }
        EdtfDate date = !dates.isEmpty() && dates.get(0).reading() instanceof Reading.Time time ? time.date() : null;
        Entity place = places.isEmpty() ? null : analysis.discourse().of(places.get(0));
        String kind = head.entry().get("kind");
        Entity entity = analysis.discourse()
                .plain(MentionKind.EVENT, ordinal + " " + head.entry().name());
        return date == null && !off
                ? null
                : new Occurrence(
                        sentence.begin(),
                        sentence.end(),
                        entity,
                        kind == null ? "meeting" : kind,
                        ordinal,
                        date,
                        place,
                        off ? "cancelled" : "held",
                        false);
    }

    /** 'suspended for lack of quorum' in a row of a table. */
    private boolean isCalledOff(Sentence row) {
        return frames(row).stream().anyMatch(frame -> frame.is("cancel") && frame.standing() == Standing.DONE);
    }

    private List<Frame> frames(Sentence sentence) {
        return analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()));
    }

    /** The number with which the line, or its list mark, begins; 0 if there is none. */
    private int ordinal(Sentence sentence) {
        if (analysis.tokens().is(sentence.begin(), Shape.NUMBER)) {
            return number(analysis.tokens().surface(sentence.begin()));
        }
        return analysis.text().block(sentence) instanceof Block.ListItem item
                ? number(item.marker().replace(".", "").replace(")", ""))
                : 0;
    }

    private static int number(String digits) {
        boolean whole =
                !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return whole ? Math.min(LARGEST_ORDINAL, Integer.parseInt(digits)) : 0;
    }
}
