package kelisim.extract.internal.family.commitment;

import java.time.LocalDate;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** By when something is to be done. */
final class Deadlines {

    private Deadlines() {}

    /** The end of the period for which an instrument that a sentence names is made ('plan for 2026–2028'). */
    static @Nullable EdtfDate of(Analysis analysis, Sentence sentence) {
        for (Mention mention : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.INSTRUMENT)) {
            for (Mention date : analysis.mentions().within(mention.begin(), mention.end(), MentionKind.DATE)) {
                if (date.reading() instanceof Reading.Time time && time.date().isInterval()) {
                    return end(time.date());
                }
            }
        }
        return null;
    }

    /** A date that bounds what a sentence tells: one in the phrase, else 'By 30 June' anywhere in the sentence. */
    static @Nullable EdtfDate of(Analysis analysis, Phrase phrase, Sentence sentence) {
        EdtfDate own = within(analysis, phrase);
        for (Mention date : analysis.mentions().within(sentence.begin(), phrase.begin(), MentionKind.DATE)) {
            if (own == null && bounds(analysis, date) && date.reading() instanceof Reading.Time time) {
                own = end(time.date());
            }
        }
        return own;
    }

    /** A date that bounds a phrase: 'by 2030', 'until the end of 2027', or one still to come that stands in it. */
    static @Nullable EdtfDate within(Analysis analysis, Phrase phrase) {
        for (Mention date : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.DATE)) {
            boolean ahead = date.reading() instanceof Reading.Time time
                    && isAhead(analysis, time.date())
                    && analysis.text().match(date.begin() - 1, "recurring") == null;
            if ((ahead || bounds(analysis, date)) && date.reading() instanceof Reading.Time time) {
                return end(time.date());
            }
        }
        return null;
    }

    /** The end of a period of years that is named between two tokens. */
    static @Nullable EdtfDate period(Analysis analysis, int begin, int end) {
        for (Mention date : analysis.mentions().within(begin, end, MentionKind.DATE)) {
            if (date.reading() instanceof Reading.Time time && time.date().isInterval()) {
                return end(time.date());
            }
        }
        return null;
    }

    private static boolean bounds(Analysis analysis, Mention date) {
        for (int t = date.begin() - 2; t <= date.begin(); t++) {
            Match match = analysis.text().match(t, "bound");
            if (match != null && match.end() >= date.begin()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAhead(Analysis analysis, EdtfDate date) {
        LocalDate now = analysis.text().standpoint().latest();
        return now != null && date.latest() != null && date.latest().isAfter(now);
    }

    private static EdtfDate end(EdtfDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        String last = slash < 0 ? text : text.substring(slash + 1);
        return last.isEmpty() || last.equals("..") ? date : EdtfDate.parse(last);
    }
}
