/** What a document states: the fourteen types of fact, their values, and the evidence for them. */
@NullMarked
package kelisim.fact;

import org.jspecify.annotations.NullMarked;
