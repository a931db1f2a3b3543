package kelisim.extract.internal.family.post;

import kelisim.extract.internal.discourse.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it is, read on one side of a role.
 *
 * @param body whose, if it is known
 * @param edge how far from the role was read: the end of what is behind it, the begin of what is in front
 */
record Owner(@Nullable Entity body, int edge) {}
