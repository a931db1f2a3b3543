package kelisim.extract.internal.family.post;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whatever can have an office of its own: bodies, states, places and events, parks and reserves, and demonyms for their states. */
public final class Owners {

    /** The kinds of names that can have officers. */
    static final Set<MentionKind> KINDS =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE, MentionKind.EVENT);

    private final Analysis analysis;

    Owners(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The body that begins there, also an initiative, which has a coordinator. */
    @Nullable
    Mention startingAt(int t, int limit) {
        Mention best = null;
        for (Mention mention : analysis.mentions().startingAt(t)) {
            boolean initiative = mention.kind() == MentionKind.INSTRUMENT && !mention.generic();
            if ((initiative || isReserve(mention) || KINDS.contains(mention.kind()))
                    && mention.end() <= limit
                    && best == null) {
                best = mention;
            }
        }
        return best;
    }

    /** The longest name that ends there: 'University of Quito', not 'Quito'. */
    @Nullable
    Mention endingAt(int end) {
        Mention longest = null;
        for (int t = end - 1; t >= 0 && t > end - 25; t--) {
            for (Mention mention : analysis.mentions().startingAt(t)) {
                boolean longer = longest == null || mention.kind() == MentionKind.ORGANISATION;
                longest = isOwner(mention) && longer && mention.end() == end ? mention : longest;
            }
        }
        return longest;
    }

    /** Which one it is; one named with a common noun alone only where it is called so. */
    @Nullable
    Entity entity(Mention body) {
        Entity entity = analysis.discourse().of(body);
        boolean named = body.kind() == MentionKind.ORGANISATION && (!body.generic() || isCalled(body));
        return entity != null || !named
                ? entity
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    /** 'the Development Committee', 'the Senate': known by a common noun alone; a ministry or department has a longer name. */
    private boolean isCalled(Mention body) {
        Entry head = body.entry();
        boolean part = head != null
                && !(head.has("organ", "true") && analysis.tokens().is(body.begin(), Shape.CAPITAL))
                && (head.has("kind", "ministry")
                        || head.has("kind", "department")
                        || head.has("kind", "government")
                        || head.has("kind", "office"));
        return body.end() > body.begin() + 1 || !part;
    }

    /** Whether it can stand in front of its officer: 'the party's chairman', 'Kazakh President'. */
    static boolean isOwner(Mention mention) {
        return KINDS.contains(mention.kind()) || mention.kind() == MentionKind.DEMONYM || isReserve(mention);
    }

    /** A park or reserve, which has a director and rangers as a body does. */
    public static boolean isReserve(Mention mention) {
        Entry entry = mention.entry();
        return mention.kind() == MentionKind.RESOURCE
                && entry != null
                && (entry.has("kind", "protected_area") || entry.lexicon().equals("protected_area"));
    }

    /** A county, province or town named with what it is, which has officers as a body does: 'Kisumu County', 'Port of Koper'. */
    static boolean isAuthority(Mention mention) {
        Entry entry = mention.entry();
        return mention.kind() == MentionKind.PLACE
                && mention.end() > mention.begin() + 1
                && entry != null
                && entry.lexicon().equals("geographic_head")
                && (entry.has("kind", "region") || entry.has("kind", "city"));
    }
}
