package kelisim.extract.internal.family.agreement;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Instruments that only the list of what was signed tells to be such: 'Programme of exchanges for 2024–2027', 'Contract for wagons'. */
final class ListedInstruments {

    private final Analysis analysis;
    private final Instruments instruments;
    private final Announcement announcement;

    ListedInstruments(Analysis analysis, Instruments instruments) {
        this.analysis = analysis;
        this.instruments = instruments;
        this.announcement = new Announcement(analysis);
    }

    /** Those that begin an item and that nothing else names. */
    List<Instrument> find() {
        List<Instrument> found = new ArrayList<>();
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence item = sentences.get(s);
            int first = announcement.isItem(item) ? announcement.first(item) : item.end();
            Match head = first < item.end() ? analysis.text().match(first, "instrument_head") : null;
            boolean more =
                    head != null && goesOn(head.end(), item) && !head.entry().has("generic", "true");
            if (head != null && more && !isNamed(s, head) && isSigned(first)) {
                found.add(instruments.signed(head));
            }
        }
        return found;
    }

    /** 'Programme of', 'Contract “A”', 'Plan 2025', and no 'Decision Support System'. */
    private boolean goesOn(int t, Sentence item) {
        return t < item.end()
                && (analysis.text().is(t, "function")
                        || !analysis.tokens().is(t, Shape.WORD)
                        || analysis.mentions().at(t, MentionKind.DATE) != null);
    }

    private boolean isNamed(int sentence, Match head) {
        return instruments.inSentence(sentence).stream().anyMatch(named -> named.begin() <= head.begin());
    }

    private boolean isSigned(int first) {
        Announcement.Done done = announcement.of(first);
        return done != null && done.signed();
    }
}
