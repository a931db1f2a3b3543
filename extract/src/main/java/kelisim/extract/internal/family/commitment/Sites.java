package kelisim.extract.internal.family.commitment;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Where something is to be done: the place that its own words name behind 'in', 'along' and the like. */
final class Sites {

    private static final Set<MentionKind> KINDS = Set.of(MentionKind.PLACE, MentionKind.RESOURCE);

    private final Analysis analysis;

    Sites(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The first place behind such a preposition, else the first behind 'to', 'of' or the like. */
    @Nullable
    Entity of(Phrase phrase) {
        Entity far = null;
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            Match preposition =
                    KINDS.contains(mention.kind()) && !isSpecies(mention) && isOuter(mention) ? before(mention) : null;
            Entity place = preposition == null ? null : analysis.discourse().of(mention);
            if (preposition != null && place != null) {
                if (!preposition.entry().has("far", "true")) {
                    return place;
                }
                far = far == null ? place : far;
            }
        }
        return far;
    }

    /** A kind of animal or plant is nowhere by itself. */
    private static boolean isSpecies(Mention mention) {
        Entry entry = mention.entry();
        return entry != null && entry.lexicon().equals("species");
    }

    private boolean isOuter(Mention mention) {
        Mention outer = analysis.mentions().outermost(mention.begin());
        return outer != null && KINDS.contains(outer.kind()) && outer.end() == mention.end();
    }

    /** The preposition ahead of a place, with its article and what describes it between them. */
    private @Nullable Match before(Mention mention) {
        int t = mention.begin() - 1;
        for (int i = 0; i < 3 && !analysis.text().is(t, "site") && isPart(t); i++) {
            t--;
        }
        return analysis.text().match(t, "site");
    }

    private boolean isPart(int t) {
        return analysis.text().isFunction(t, "pos", "article")
                || analysis.text().match(t, "function") == null
                        && analysis.tokens().is(t, Shape.WORD);
    }
}
