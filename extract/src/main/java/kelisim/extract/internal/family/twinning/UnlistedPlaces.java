package kelisim.extract.internal.family.twinning;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Towns that no gazetteer knows: in a sentence on twins a capitalised name that is nothing else is a place. */
final class UnlistedPlaces {

    private static final int LONGEST = 4;

    private final Analysis analysis;
    private final Sentence sentence;

    UnlistedPlaces(Analysis analysis, Sentence sentence) {
        this.analysis = analysis;
        this.sentence = sentence;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        int t = sentence.begin();
        while (t < sentence.end()) {
            int end = t;
            while (end < sentence.end() && end < t + LONGEST && isName(end)) {
                boolean hyphen = analysis.tokens().is(end + 1, Shape.DASH)
                        && analysis.tokens().is(end + 1, Shape.JOINED)
                        && isName(end + 2);
                end += hyphen ? 2 : 1;
            }
            if (end > t && !analysis.tokens().is(end, Shape.LINE_START | Shape.CAPITAL)) {
                found.add(Mention.of(MentionKind.PLACE, t, end, end - 1, null));
            }
            t = Math.max(end, t + 1);
        }
        return found;
    }

    private boolean isName(int t) {
        return analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.tokens().is(t, Shape.UPPER)
                && analysis.mentions().outermost(t) == null
                && analysis.text().matches(t).stream()
                        .allMatch(match -> match.entry().lexicon().equals("given_name")
                                || match.entry().lexicon().equals("name_part"));
    }
}
