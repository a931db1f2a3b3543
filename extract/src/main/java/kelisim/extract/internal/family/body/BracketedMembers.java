package kelisim.extract.internal.family.body;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Members that stand in a bracket behind the body: 'the Lake Authority (Benin, Togo and Ghana)'. */
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
            boolean body = analysis.tokens().is(mention.end(), Shape.OPENS_BRACKET) && !bodies.isPlural(mention);
            if (body) {
                members(mention);
            }
        }
    }

    /** Two states at least, and nothing but states: one alone tells where the body is. */
    private void members(Mention body) {
        int close = analysis.text().afterBracket(body.end(), analysis.tokens().size()) - 1;
        List<BodyRow.Item> row = BodyRow.ofMembers(analysis, bodies).at(body.end() + 1, close);
        boolean states = row.size() >= FEWEST
                && row.get(row.size() - 1).end() == close
                && row.stream().allMatch(item -> item.entity().kind() == MentionKind.STATE);
        for (BodyRow.Item item : states ? row : List.<BodyRow.Item>of()) {
            ties.add("affiliation.bracket", item.entity(), bodies.of(body), "member_of", body.begin(), close + 1);
        }
    }
}
