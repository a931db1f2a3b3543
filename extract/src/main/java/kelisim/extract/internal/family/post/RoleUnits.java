package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;

/** Units and fields without a name of their own behind a role, which belong to it: 'Head of Department', 'Director, Exports'. */
final class RoleUnits {

    private final Analysis analysis;
    private final RoleWords words;

    RoleUnits(Analysis analysis) {
        this.analysis = analysis;
        this.words = new RoleWords(analysis);
    }

    /** 'Head of Department, Ministry of Fisheries': a unit without a name belongs to the role, whose body follows. */
    Mention of(Mention role, int limit) {
        Mention unit = analysis.text().isWord(role.end(), "of")
                ? analysis.mentions().at(role.end() + 1, MentionKind.ORGANISATION)
                : null;
        int field = unit == null ? fieldBehind(role, limit) : -1;
        if (field > 0) {
            return Mention.of(MentionKind.ROLE, role.begin(), field, role.head(), role.entry());
        }
        boolean bare = unit != null
                && unit.generic()
                && unit.end() - unit.begin() == 1
                && unit.end() < limit
                && analysis.tokens().isMark(unit.end(), ',')
                && analysis.mentions()
                                .at(analysis.text().afterDeterminers(unit.end() + 1, limit), MentionKind.ORGANISATION)
                        != null;
        return bare && unit != null
                ? Mention.of(MentionKind.ROLE, role.begin(), unit.end(), role.head(), role.entry())
                : role;
    }

    /** 'Director, International Relations, Port of A': the end of the field between two commas; -1 if there is none. */
    private int fieldBehind(Mention role, int limit) {
        boolean body = role.entry() != null
                && role.entry().has("of", "body")
                && !role.entry().has("of", "state");
        int end = body && analysis.tokens().isMark(role.end(), ',')
                ? new UnlistedBodies(analysis).field(role.end() + 1, limit)
                : -1;
        boolean goesOn = end > role.end() + 1
                && end < limit
                && (analysis.tokens().isMark(end, ',') || analysis.text().isWord(end, "of"))
                && analysis.mentions().at(words.article(end + 1), MentionKind.ORGANISATION) != null;
        return goesOn ? end : -1;
    }
}
