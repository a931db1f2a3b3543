package kelisim.extract.internal.family.post;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * A role with the body it belongs to, as it stands in a text.
 *
 * @param role the role
 * @param body whose, if it is said
 * @param begin the first token of role and body
 * @param end the token after their last
 * @param former whether it is told as past
 */
public record Post(Mention role, @Nullable Entity body, int begin, int end, boolean former) {

    /** This one as somebody held it who does no more. */
    public Post asFormer() {
        return new Post(role, body, begin, end, true);
    }

    /** This one with a body, if it has none of its own. */
    public Post of(@Nullable Entity other) {
        return body != null ? this : new Post(role, other, begin, end, former);
    }

    /** 'Deputy Prime Minister and Minister of Ports of Peru': with the body of the next one if it names none and can have that one. */
    public Post sharing(Post next) {
        Entity other = next.body();
        Entry entry = role.entry();
        if (body != null || other == null || entry == null || entry.has("weak", "true")) {
            return this;
        }
        boolean state = other.kind() == MentionKind.STATE && (entry.has("of", "state") || entry.has("of", "field"));
        boolean unit = other.kind() == MentionKind.ORGANISATION && entry.has("of", "body") && !entry.has("of", "field");
        return state || unit ? new Post(role, other, begin, end, former) : this;
    }
}
