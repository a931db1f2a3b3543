package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Reads the organs of a body in a row: 'the Council, the Secretariat and the Court of Audit'. */
final class OrganRow {

    private final Analysis analysis;
    private final Bodies bodies;

    OrganRow(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** What a body is parted into: the bodies of a row, also those known by a common noun ('the Council, the Secretariat'). */
    List<Entity> at(int begin) {
        int limit = analysis.text().sentenceOf(begin).end();
        List<Entity> parts = new ArrayList<>();
        int t = begin;
        while (t < limit) {
            t = analysis.text().afterDeterminers(t, limit);
            Mention named = analysis.mentions().at(t, MentionKind.ORGANISATION);
            if (named == null || !analysis.tokens().is(t, Shape.CAPITAL)) {
                return parts;
            }
            Entity known = bodies.of(named);
            parts.add(known == null ? bodies.plain(t, named.end()) : known);
            int end = analysis.text().afterBracket(named.end(), limit);
            boolean mark =
                    analysis.tokens().isMark(end, ',') || analysis.tokens().isMark(end, ';');
            int next = mark ? end + 1 : end;
            next = analysis.text().isFunction(next, "joins", "true") ? next + 1 : next;
            if (next == end) {
                return parts;
            }
            t = next;
        }
        return parts;
    }
}
