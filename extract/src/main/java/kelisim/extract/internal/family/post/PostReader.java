package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads a role with its body: 'Chair of the Committee', 'the party's chairman', 'Kazakh President', 'Minister, Japan'. */
public final class PostReader {

    private final Analysis analysis;
    private final RoleWords words;
    private final RoleUnits units;
    private final OwnerBehind behind;
    private final OwnerBefore before;

    public PostReader(Analysis analysis) {
        this.analysis = analysis;
        this.words = new RoleWords(analysis);
        this.units = new RoleUnits(analysis);
        this.behind = new OwnerBehind(analysis);
        this.before = new OwnerBefore(analysis);
    }

    /** The role that begins at this token behind articles, with its body; {@code null} if there is none. */
    @Nullable
    public Post at(int token, int limit) {
        int t = words.skip(token, limit);
        Mention role = t < limit ? analysis.mentions().at(t, MentionKind.ROLE) : null;
        if (role == null) {
            Post owned = behindPossessor(token, limit);
            return owned == null && t > words.article(token) ? behindPossessor(t, limit) : owned;
        }
        return of(role, limit);
    }

    /** 'the Party's chairman', read from the possessor. */
    private @Nullable Post behindPossessor(int token, int limit) {
        int t = words.article(token);
        for (Mention body : analysis.mentions().startingAt(t)) {
            int next = body.end();
            if (Owners.isOwner(body) && next < limit) {
                int at = analysis.tokens().is(next, Shape.POSSESSIVE) ? next + 1 : next;
                Mention role = analysis.mentions().at(words.skip(at, limit), MentionKind.ROLE);
                if (role != null
                        && (at > next || body.kind() != MentionKind.PLACE || isOfPlace(role))
                        && role.begin() < limit) {
                    return of(role, limit);
                }
            }
        }
        return null;
    }

    /** 'Kano County councillor', of which 'Riga director' is none. */
    private static boolean isOfPlace(Mention role) {
        return role.entry() != null && role.entry().has("of", "place");
    }

    /** A role with the body behind or in front of it. */
    public Post of(Mention named, int limit) {
        Mention role = units.of(named, limit);
        boolean envoy = role.entry() != null && role.entry().has("envoy", "true");
        Owner owner = envoy && isSent(role) ? new Owner(null, role.end()) : behind.of(role, limit);
        int end = envoy ? afterWhere(owner.edge(), limit) : owner.edge();
        int begin = role.begin();
        if (owner.body() == null) {
            owner = before.of(role);
            begin = owner.edge();
        }
        int time = words.afterTime(end, limit);
        boolean former = time > end || words.isFormer(role.begin()) || words.isFormer(begin);
        return new Post(role, owner.body(), begin, time, former);
    }

    /** 'ambassador to Chad', 'Peru's special representative for Chad': what stands behind an envoy is where he is sent. */
    private boolean isSent(Mention envoy) {
        int t = envoy.end();
        return isWhere(t)
                || analysis.text().isWord(t, "for") && before.of(envoy).body() != null;
    }

    private boolean isWhere(int t) {
        return analysis.text().isWord(t, "in") || analysis.text().isWord(t, "to");
    }

    /** 'ambassador [of Japan] to Mongolia': where somebody is sent, which is not whose office it is. */
    private int afterWhere(int t, int limit) {
        Mention place = (isWhere(t) || analysis.text().isWord(t, "for")) && t + 1 < limit
                ? analysis.mentions()
                        .at(words.article(t + 1), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION)
                : null;
        return place == null || place.end() > limit ? t : place.end();
    }
}
