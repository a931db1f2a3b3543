package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whose office it is by the rules.
 *
 * @param rule what tells it, such as {@code principal}
 * @param owner whose it is, {@code null} if no rule tells
 */
record Ruled(String rule, @Nullable Entity owner) {

    static final Ruled NONE = new Ruled("none", null);

    static Ruled by(String rule, @Nullable Entity owner) {
        return owner == null ? NONE : new Ruled(rule, owner);
    }
}
