package kelisim.examples.command;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A question with the conditions whose options were given.
 *
 * @param question the question so far
 */
record Asked<Q>(Q question) {

    static <Q> Asked<Q> of(Q question) {
        return new Asked<>(question);
    }

    /** With one more condition, if its option was given. */
    <V> Asked<Q> given(@Nullable V option, BiFunction<Q, V, Q> condition) {
        return option == null ? this : new Asked<>(condition.apply(question, option));
    }
}
