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
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Lines of a number, a place and a date and of no clause under a heading such as 'Sessions'. */
final class SessionLines {

    private static final int LONGEST = 24;
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
                head = analysis.text().match(sentence.begin(), "event_head");
            } else if (head != null) {
                Occurrence line = line(sentence, head);
                if (line != null) {
                    found.add(line);
                }
            }
        }
        return found;
    }

    private @Nullable Occurrence line(Sentence sentence, Match head) {
        int ordinal = ordinal(sentence);
        List<Mention> dates = analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.DATE);
        boolean fits = ordinal > 0
                && sentence.end() - sentence.begin() <= LONGEST
                && dates.size() == 1
                && analysis.phrases()
                        .frames(analysis.text().sentenceNumber(sentence.begin()))
                        .isEmpty();
        if (!fits || !(dates.get(0).reading() instanceof Reading.Time time)) {
            return null;
        }
        List<Mention> places = analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE);
        Entity place = places.isEmpty() ? null : analysis.discourse().of(places.get(0));
        String kind = head.entry().get("kind");
        Entity entity = analysis.discourse()
                .plain(MentionKind.EVENT, ordinal + " " + head.entry().name());
        return new Occurrence(
                sentence.begin(),
                sentence.end(),
                entity,
                kind == null ? "meeting" : kind,
                ordinal,
                time.date(),
                place,
                "held",
                false);
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
