package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Bodies by the names that they have where they are led: 'the Youth Wing' is one, though no longer name of it stands anywhere. */
final class NamedUnits {

    private final Analysis analysis;

    NamedUnits(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The body that a mention names; {@code null} of a common noun ('a committee'). */
    @Nullable
    Entity of(Mention body) {
        Entity known = analysis.discourse().of(body);
        boolean named = body.end() - body.begin() > 1 && analysis.tokens().is(body.begin(), Shape.CAPITAL);
        return known != null || !named
                ? known
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    /** The body whose name ends in front of a token, brackets behind it left out: 'the Board of Directors (BD)'. */
    @Nullable
    Entity endingAt(int token, int begin) {
        int end = beforeBracket(token, begin);
        Mention body = end > begin ? analysis.mentions().outermost(end - 1) : null;
        boolean whole = body != null && body.kind() == MentionKind.ORGANISATION && body.end() == end;
        return body == null || !whole ? null : of(body);
    }

    /** 'the Rally of Togolese Ecologists (RET), whose chair': capitalised words that no knowledge calls a body, by what is told of them. */
    @Nullable
    Entity unlistedEndingAt(int token, int begin) {
        int end = beforeBracket(token, begin);
        int t = end;
        while (t > begin
                && (analysis.tokens().is(t - 1, Shape.CAPITAL)
                        || t < end && analysis.text().isWord(t - 1, "of"))) {
            Mention other = analysis.mentions()
                    .at(t - 1, MentionKind.PERSON, MentionKind.STATE, MentionKind.PLACE, MentionKind.ROLE);
            if (other != null) {
                return null;
            }
            t--;
        }
        boolean named = end - t > 1
                && (analysis.text().isWord(t - 1, "the") || analysis.tokens().is(t - 1, Shape.POSSESSIVE));
        return named ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(t, end)) : null;
    }

    /** In front of the bracket that closes there. */
    int beforeBracket(int token, int begin) {
        int t = token - 1;
        if (t <= begin || !analysis.tokens().is(t, Shape.CLOSES_BRACKET)) {
            return token;
        }
        while (t > begin && !analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
            t--;
        }
        return t;
    }
}
