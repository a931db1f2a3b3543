package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Members of what an apposition says to be made up of them: 'A, a consortium of B and C'. */
final class TieNouns {

    /** How many words may stand between the article and the noun: 'a specialised technical arm of'. */
    private static final int MODIFIERS = 4;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    TieNouns(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        int size = analysis.tokens().size();
        for (int t = analysis.text().seek(0, size, "membership");
                t < size;
                t = analysis.text().seek(t + 1, size, "membership")) {
            Match noun = analysis.text().match(t, "membership");
            if (noun != null && noun.entry().has("wholes", "true") && bodies.isOf(noun.end())) {
                apposition(noun);
            }
        }
    }

    static @Nullable String relation(Match tie) {
        boolean body = tie.entry().lexicon().equals("organisation_head");
        return body
                ? tie.entry().has("kind", "branch") && !tie.entry().name().equals("wing") ? "branch_of" : "part_of"
                : tie.entry().get("relation");
    }

    private void apposition(Match noun) {
        int mark = mark(noun.begin());
        Mention described =
                mark < 0 ? null : bodies.before().endingAt(bodies.before().beforeBracket(mark));
        Entity whole = described != null
                ? bodies.of(described)
                : mark < 0 ? null : bodies.unlisted().before(mark);
        int from = described == null ? mark - 1 : described.begin();
        int t = analysis.text().afterDeterminers(noun.end() + 1, noun.end() + 4);
        for (Entity member : whole == null ? List.<Entity>of() : BodyRow.partners(analysis, bodies, t)) {
            ties.add("affiliation.apposition", member, whole, Ties.MEMBER, from, noun.end());
        }
    }

    /** The mark in front of a description with an article, behind a comma, a dash or a bracket; -1 if there is none. */
    private int mark(int noun) {
        int article = noun;
        for (int t = noun - 1; t >= Math.max(1, noun - MODIFIERS); t--) {
            boolean determiner = bodies.before().beforeDeterminers(t + 1) <= t;
            if (determiner) {
                article = t;
                break;
            }
            if (!analysis.tokens().is(t, Shape.WORD)) {
                break;
            }
        }
        int mark = article == noun ? bareMark(noun) : article - 1;
        boolean parted = mark > 0
                && (analysis.tokens().isMark(mark, ',')
                        || analysis.tokens().is(mark, Shape.DASH)
                        || analysis.tokens().is(mark, Shape.OPENS_BRACKET));
        return parted ? mark : -1;
    }

    /** 'A, youth wing of B': the comma right in front of a noun without an article, or of one word before it; 0 if there is none. */
    private int bareMark(int noun) {
        int t = noun - 1;
        boolean word = analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null;
        return analysis.tokens().isMark(t, ',') ? t : word && analysis.tokens().isMark(t - 1, ',') ? t - 1 : 0;
    }
}
