/** The finders of the fourteen fact types, and the assembly of what they found. */
@NullMarked
package kelisim.extract.internal.fact;

import org.jspecify.annotations.NullMarked;
