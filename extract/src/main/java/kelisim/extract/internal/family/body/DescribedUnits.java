package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Units that only a common noun and what they are for name: 'the unit for water quality at the Ministry', 'the flood section of the Agency', 'the Omani chapter of the Society'. */
final class DescribedUnits {

    /** How many words may tell what the unit is for. */
    private static final int MATTER = 7;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    DescribedUnits(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "organisation_head");
                t < size;
                t = analysis.text().seek(t + 1, size, "organisation_head")) {
            Match noun = analysis.text().match(t, "organisation_head");
            if (noun != null && isUnit(noun)) {
                read(noun);
            }
        }
    }

    /** A unit in small letters, and one only. */
    private boolean isUnit(Match noun) {
        boolean unit = noun.entry().has("kind", "department")
                || noun.entry().has("kind", "branch")
                || noun.entry().name().equals("working group");
        return unit
                && noun.inflection() != Inflection.PLURAL
                && !analysis.tokens().is(noun.begin(), Shape.CAPITAL)
                && analysis.isTold(noun.begin());
    }

    private void read(Match noun) {
        int begin = begin(bodies.before().sortsOf(noun.begin()));
        boolean determined = bodies.before().beforeDeterminers(begin) < begin;
        int end = matterEnd(noun.end());
        boolean singled = end > noun.end() || begin < noun.begin();
        Mention whole = determined && singled ? whole(end) : null;
        if (whole != null) {
            Entity part = bodies.plain(begin, whole.end());
            part.add(analysis.surface(begin, end));
            String relation = noun.entry().has("kind", "branch") ? TieNouns.relation(noun) : null;
            ties.add(
                    "affiliation.unit",
                    part,
                    bodies.of(whole),
                    relation == null ? Ties.PART : relation,
                    begin,
                    whole.end());
        }
    }

    /** 'the Estonian national section', 'the Lima chapter': the state or town in front is told with it. */
    private int begin(int sorts) {
        Mention from = bodies.before().homeEndingAt(sorts);
        return from == null ? sorts : from.begin();
    }

    /** Where the words behind 'for' or 'on' end in front of the preposition that leads to the whole. */
    private int matterEnd(int end) {
        boolean matter = analysis.text().isWord(end, "for") || analysis.text().isWord(end, "on");
        for (int t = end + 2; matter && t < end + MATTER; t++) {
            if (leads(t)) {
                return t;
            }
            boolean goesOn =
                    analysis.tokens().is(t, Shape.WORD) && !analysis.text().isFunction(t, "pos", "auxiliary");
            if (!goesOn) {
                return end;
            }
        }
        return end;
    }

    private boolean leads(int t) {
        return bodies.isOf(t)
                || analysis.text().isWord(t, "at")
                || analysis.text().isWord(t, "in")
                || analysis.text().isWord(t, "within");
    }

    /** The body behind 'at', 'in', 'within' or 'of'; what a state's name may own: 'Finland's Ministry'. */
    private @Nullable Mention whole(int preposition) {
        if (!leads(preposition)) {
            return null;
        }
        int t = analysis.text().afterDeterminers(preposition + 1, preposition + 4);
        Mention state = analysis.mentions().at(t, MentionKind.STATE);
        t = state != null && analysis.tokens().is(state.end(), Shape.POSSESSIVE) ? state.end() + 1 : t;
        Mention whole = analysis.mentions().at(t, MentionKind.ORGANISATION);
        boolean named =
                whole != null && !bodies.isPlural(whole) && analysis.tokens().is(t, Shape.CAPITAL);
        return named ? whole : null;
    }
}
