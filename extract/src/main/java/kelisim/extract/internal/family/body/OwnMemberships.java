package kelisim.extract.internal.family.body;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Labels of a page on a body that name what it belongs to, or a part of it: 'Member of: A, B', 'Affiliation: C', 'Youth wing: D'. */
final class OwnMemberships {

    private static final String LABELS = "tie_label";

    /** So many tokens a name has at most that fills its line. */
    private static final int LONGEST = 8;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    OwnMemberships(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    void find() {
        Entity own = analysis.discourse().own();
        if (own == null) {
            return;
        }
        for (Sentence line : analysis.text().sentences()) {
            Match label = analysis.text().match(line.begin(), LABELS);
            String relation = label != null && analysis.tokens().isMark(label.end(), ':')
                    ? label.entry().get("relation")
                    : null;
            if (label != null && relation != null) {
                read(own, label, relation, line);
            }
        }
    }

    private void read(Entity own, Match label, String relation, Sentence line) {
        boolean whole = label.entry().has("names", "whole");
        if (!whole) {
            part(own, label.end() + 1, relation, line);
            return;
        }
        int covered = label.end();
        for (Mention named : analysis.mentions().within(label.end() + 1, line.end(), MentionKind.ORGANISATION)) {
            Entity other = named.begin() < covered ? null : bodies.of(named);
            if (other != null && !other.equals(own)) {
                ties.add("affiliation.label", own, other, relation, line.begin(), named.end());
                covered = named.end();
            }
        }
    }

    /** 'Youth wing: Young Greens of Malta': capitalised words that fill the line are a name, whether a word in them heads one or not. */
    private void part(Entity own, int begin, String relation, Sentence line) {
        Mention named = analysis.mentions().at(begin, MentionKind.ORGANISATION);
        int end = analysis.tokens().isMark(line.end() - 1, '.') ? line.end() - 1 : line.end();
        boolean name = named == null
                && begin < end
                && end - begin <= LONGEST
                && analysis.tokens().is(begin, Shape.CAPITAL);
        for (int t = begin; t < end && name; t++) {
            name = analysis.tokens().is(t, Shape.CAPITAL)
                    || analysis.text().isFunction(t, "origin", "true")
                    || analysis.text().isWord(t, "for");
        }
        Entity part = named != null ? bodies.of(named) : name ? bodies.plain(begin, end) : null;
        if (part != null && !part.equals(own)) {
            ties.add("affiliation.label", part, own, relation, line.begin(), line.end());
        }
    }
}
