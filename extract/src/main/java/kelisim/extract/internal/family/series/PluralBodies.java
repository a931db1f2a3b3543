package kelisim.extract.internal.family.series;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Bodies of one kind in several states or towns, told with one noun: 'the embassies of A and B', 'ministries of health of C, D and E'. */
final class PluralBodies {

    private final Analysis analysis;
    private final Words words;
    private final int limit;

    PluralBodies(Analysis analysis, Words words, int limit) {
        this.analysis = analysis;
        this.words = words;
        this.limit = limit;
    }

    /** Adds each of the bodies that a mention tells together; the token behind them, the mention's first one if it tells of one body. */
    int read(Mention mention, List<Named> found) {
        int noun = mention.begin();
        Mention first = owner(mention);
        boolean several = mention.kind() == MentionKind.ORGANISATION
                && !analysis.tokens().is(noun, Shape.CAPITAL)
                && analysis.tokens().endsIn(noun, "s");
        if (first == null || !several) {
            return mention.begin();
        }
        String kind = Roles.one(analysis.tokens().surface(noun)) + " " + analysis.surface(noun + 1, first.begin());
        int end = mention.begin();
        for (Mention whose = first; whose != null; whose = next(end)) {
            String name = kind + " " + analysis.surface(whose.begin(), whose.end());
            found.add(new Named(
                    analysis.discourse().plain(MentionKind.ORGANISATION, name), mention.begin(), whose.end(), null));
            end = whose.end();
        }
        return end;
    }

    /** The state or town with which the name ends. */
    private @Nullable Mention owner(Mention mention) {
        return analysis.mentions().within(mention.begin() + 1, mention.end()).stream()
                .filter(inner -> inner.end() == mention.end())
                .filter(inner -> inner.kind() == MentionKind.STATE || inner.kind() == MentionKind.PLACE)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mention next(int end) {
        int at = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        at = words.isConjunction(at) ? at + 1 : at;
        at = words.afterDeterminers(at);
        return at == end || at >= limit ? null : analysis.mentions().at(at, MentionKind.STATE, MentionKind.PLACE);
    }
}
