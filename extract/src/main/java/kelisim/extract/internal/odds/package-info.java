/**
 * How likely something is that no rule decides: what speaks for it, as words that people can read, weighed by numbers learned
 * from the annotated corpus.
 */
@NullMarked
package kelisim.extract.internal.odds;

import org.jspecify.annotations.NullMarked;
