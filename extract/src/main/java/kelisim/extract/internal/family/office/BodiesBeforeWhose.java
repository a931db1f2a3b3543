package kelisim.extract.internal.family.office;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whose office it is that 'whose' stands in front of: 'the Panel, whose convenor is A', 'the Greens, whose spokeswoman, B, spoke'. */
final class BodiesBeforeWhose {

    /** How many words may stand between 'whose' and the office: 'whose co-founder and present chair'. */
    private static final int WORDS = 5;

    private static final Set<MentionKind> PARTIES =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE, MentionKind.RESOURCE);

    private final Analysis analysis;
    private final NamedUnits units;

    BodiesBeforeWhose(Analysis analysis) {
        this.analysis = analysis;
        this.units = new NamedUnits(analysis);
    }

    /** The body in front; {@code null} if none stands there, or something else stands between. */
    @Nullable
    Entity of(Draft draft) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        Mention role = analysis.mentions().within(begin, end, MentionKind.ROLE).stream()
                .findFirst()
                .orElse(null);
        int whose = role == null ? -1 : whose(role.begin());
        if (whose < 0) {
            return null;
        }
        Sentence sentence = analysis.text().sentenceOf(whose);
        int edge = analysis.tokens().isMark(whose - 1, ',') ? whose - 1 : whose;
        Entity unit = units.endingAt(edge, sentence.begin());
        unit = unit == null ? named(units.beforeBracket(edge, sentence.begin())) : unit;
        return unit == null ? units.unlistedEndingAt(edge, sentence.begin()) : unit;
    }

    private int whose(int role) {
        for (int t = role - 1; t >= 0 && t >= role - WORDS; t--) {
            if (analysis.text().isWord(t, "whose")) {
                return t;
            }
            Mention outer = analysis.mentions().outermost(t);
            boolean between = analysis.text().isFunction(t, "pos", "conjunction")
                    || analysis.text().is(t, "role_modifier")
                    || outer != null && outer.kind() == MentionKind.ROLE;
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** 'Greens Japan': a capitalised word in front of a state or place that is no name itself. */
    private boolean isPartOfName(int t) {
        return t >= 0
                && analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().outermost(t) == null;
    }

    /** What has an officer is a body, even if its name sounds like an event's: 'the Technical Panel'. */
    private @Nullable Entity named(int end) {
        Mention name = end > 0 ? analysis.mentions().outermost(end - 1) : null;
        if (name == null || name.end() != end || name.generic()) {
            return null;
        }
        if (PARTIES.contains(name.kind())) {
            boolean part = name.kind() != MentionKind.ORGANISATION && isPartOfName(name.begin() - 1);
            return part
                    ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(name.begin() - 1, end))
                    : analysis.discourse().of(name);
        }
        for (Mention inner : analysis.mentions().within(name.begin(), name.end(), MentionKind.ORGANISATION)) {
            if (inner.end() == end) {
                return analysis.discourse().of(inner); // 'the third session of the Commission, whose chair …'
            }
        }
        return name.kind() == MentionKind.EVENT && name.ordinal() == 0
                ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(name.begin(), name.end()))
                : null;
    }
}
