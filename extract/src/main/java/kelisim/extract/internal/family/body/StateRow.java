package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

/** Reads states in a row: 'Benin, Togo and Ghana'. */
final class StateRow {

    private final Analysis analysis;

    StateRow(Analysis analysis) {
        this.analysis = analysis;
    }

    /** States in a list with commas and 'and', up to a token. */
    List<Entity> at(int begin, int limit) {
        List<Entity> states = new ArrayList<>();
        Mention state = analysis.mentions().at(begin, MentionKind.STATE);
        while (state != null && state.end() <= limit) {
            Entity named = analysis.discourse().of(state);
            if (named != null && !states.contains(named)) {
                states.add(named);
            }
            int next = state.end();
            while (analysis.tokens().isMark(next, ',') || analysis.text().isFunction(next, "joins", "true")) {
                next++;
            }
            state = next == state.end()
                    ? null
                    : analysis.mentions().at(analysis.text().afterDeterminers(next, next + 2), MentionKind.STATE);
        }
        return states;
    }
}
