/** Verb groups, noun phrases and clauses. */
@NullMarked
package kelisim.extract.internal.phrase;

import org.jspecify.annotations.NullMarked;
