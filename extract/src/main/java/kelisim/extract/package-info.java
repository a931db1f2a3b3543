/** Prose to facts, and text to values. */
@NullMarked
package kelisim.extract;

import org.jspecify.annotations.NullMarked;
