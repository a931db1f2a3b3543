package kelisim.extract.internal.family.commitment;

import kelisim.extract.internal.fact.Analysis;
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

    /** A date that bounds a phrase: 'by 2030', 'until the end of 2027', or a date in the future that stands in it. */
    static @Nullable EdtfDate within(Analysis analysis, Phrase phrase) {
        for (Mention date : analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.DATE)) {
            boolean bounds = analysis.text().isWord(date.begin() - 1, "by")
                    || analysis.text().isWord(date.begin() - 1, "until")
                    || analysis.text().isWord(date.begin(), "by")
                    || analysis.text().isWord(date.begin(), "until");
            if (bounds && date.reading() instanceof Reading.Time time) {
                return end(time.date());
            }
        }
        return null;
    }

    private static EdtfDate end(EdtfDate date) {
        String text = date.toString();
        int slash = text.indexOf('/');
        String last = slash < 0 ? text : text.substring(slash + 1);
        return last.isEmpty() || last.equals("..") ? date : EdtfDate.parse(last);
    }
}
