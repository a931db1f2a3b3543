package kelisim.extract.internal.family.post;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.Mention;
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
}
