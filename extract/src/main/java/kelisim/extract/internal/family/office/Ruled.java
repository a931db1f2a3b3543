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

    static final String SAME_OFFICE = "same office";
    static final String BRACKET = "bracket";
    static final Ruled NONE = new Ruled("none", null);

    /** Whether the text says it outright: with the same office elsewhere, or in a bracket behind. */
    boolean isSaid() {
        return rule.equals(SAME_OFFICE) || rule.equals(BRACKET);
    }

    static Ruled by(String rule, @Nullable Entity owner) {
        return owner == null ? NONE : new Ruled(rule, owner);
    }
}
