package kelisim.extract.internal.family.link;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.odds.Judge;
import kelisim.fact.FactType;

/** What rules have told, as far as the judge does not {@linkplain Judge#forgets forget} it. */
public final class Remembered {

    private Remembered() {}

    /** The drafts without those of a type that are told in sentences which the judge forgets. */
    public static List<Draft> of(List<Draft> drafts, FactType type, Analysis analysis, Judge judge) {
        return drafts.stream()
                .filter(draft -> draft.type() != type || !judge.forgets(sentence(draft, analysis)))
                .toList();
    }

    private static int sentence(Draft draft, Analysis analysis) {
        return analysis.text()
                .sentenceNumber(analysis.tokens().at(draft.spans().get(0).begin()));
    }
}
