package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whose office it is where a bracket behind tells it. */
final class BracketedBodies {

    /** The longest name of an unlisted town, hyphens counted. */
    private static final int LONGEST_PLACE = 6;

    private final Analysis analysis;

    BracketedBodies(Analysis analysis) {
        this.analysis = analysis;
    }

    /** 'Minister A (Finland)', 'Mayor B (Narvik)': what alone stands in the bracket behind; of a body's president it may tell the country. */
    @Nullable
    Entity of(Draft draft, Entry role) {
        int end = analysis.tokens().at(draft.spans().get(0).end() - 1) + 1;
        if (!analysis.tokens().is(end, Shape.OPENS_BRACKET) || isWhereFrom(draft, role)) {
            return null;
        }
        boolean body = role.has("of", "body");
        MentionKind kind = role.has("of", "place")
                ? MentionKind.PLACE
                : role.has("of", "field") || !body ? MentionKind.STATE : MentionKind.ORGANISATION;
        Mention named = analysis.mentions().at(end + 1, kind, MentionKind.ORGANISATION);
        if (named == null && kind == MentionKind.PLACE) {
            return unlisted(end + 1, kind);
        }
        if (named == null && kind == MentionKind.ORGANISATION) {
            return bodyOrTown(end + 1);
        }
        return named != null && analysis.tokens().is(named.end(), Shape.CLOSES_BRACKET)
                ? analysis.discourse().of(named)
                : null;
    }

    /** 'Chair: A (Water Agency)' below the name of the committee whose chair it is: where the holder works. */
    private boolean isWhereFrom(Draft draft, Entry role) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        boolean label = draft.rule().equals("office.label") && role.has("seat", "true");
        return label && new HeadingBodies(analysis).above(begin) != null;
    }

    /** 'Director A (Port of Riga AB)', 'B, chief engineer (Komárom)': the body's own name, or the town whose engineer somebody is. */
    private @Nullable Entity bodyOrTown(int begin) {
        Mention known = analysis.mentions().outermost(begin);
        boolean town = known != null
                && known.kind() == MentionKind.PLACE
                && analysis.tokens().is(known.end(), Shape.CLOSES_BRACKET);
        boolean name = known == null || known.kind() == MentionKind.PLACE;
        boolean several = !analysis.tokens().is(begin + 1, Shape.CLOSES_BRACKET);
        Entity place = town && known != null ? analysis.discourse().of(known) : null;
        return place == null && name && several ? unlisted(begin, MentionKind.ORGANISATION) : place;
    }

    /** A name that only its place in the bracket tells: capitalised words, linked by 'of' if at all, and nothing else. */
    private @Nullable Entity unlisted(int begin, MentionKind kind) {
        int t = begin;
        while (t < begin + LONGEST_PLACE
                && (analysis.tokens().is(t, Shape.CAPITAL)
                        || t > begin && (analysis.tokens().is(t, Shape.DASH) || isLink(t, kind)))) {
            t++;
        }
        boolean other = analysis.mentions().at(begin, MentionKind.ROLE, MentionKind.DEMONYM) != null;
        return t > begin && !other && analysis.tokens().is(t, Shape.CLOSES_BRACKET)
                ? analysis.discourse().plain(kind, analysis.surface(begin, t))
                : null;
    }

    private boolean isLink(int t, MentionKind kind) {
        return kind == MentionKind.ORGANISATION && analysis.text().isWord(t, "of");
    }
}
