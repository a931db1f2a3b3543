package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Members that stand in a bracket or between dashes behind the body: 'the Lake Authority (Benin, Togo and Ghana)'. */
final class BracketedMembers {

    private static final int FEWEST = 2;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    BracketedMembers(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            int mark = bodies.isPlural(mention) ? -1 : mark(mention.end());
            if (mark >= 0) {
                members(mention, mark);
            }
        }
    }

    /** The bracket or the dash behind a name, behind the bracket that tells its acronym if there is one; -1 if neither stands there. */
    private int mark(int end) {
        int behind = analysis.text().afterBracket(end, analysis.tokens().size());
        boolean dash =
                analysis.tokens().is(behind, Shape.DASH) && !analysis.tokens().is(behind, Shape.JOINED);
        return dash ? behind : analysis.tokens().is(end, Shape.OPENS_BRACKET) ? end : -1;
    }

    /** Where what the mark opens is closed: at the other bracket, the other dash or the next mark. */
    private boolean closes(int mark, int end) {
        return analysis.tokens().is(mark, Shape.OPENS_BRACKET)
                ? analysis.tokens().is(end, Shape.CLOSES_BRACKET)
                : analysis.tokens().is(end, Shape.DASH | Shape.MARK);
    }

    /** Two states at least, and nothing but states: one alone tells where the body is. */
    private void members(Mention body, int mark) {
        List<BodyRow.Item> row = BodyRow.ofMembers(analysis, bodies)
                .at(mark + 1, analysis.text().sentenceOf(mark).end());
        int close = row.isEmpty() ? mark : row.get(row.size() - 1).end();
        boolean states = row.size() >= FEWEST
                && closes(mark, close)
                && row.stream().allMatch(item -> item.entity().kind() == MentionKind.STATE);
        for (BodyRow.Item item : states ? row : List.<BodyRow.Item>of()) {
            ties.add("affiliation.bracket", item.entity(), bodies.of(body), "member_of", body.begin(), close + 1);
        }
    }
}
