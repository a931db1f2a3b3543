/** Twin cities and regions. */
@NullMarked
package kelisim.extract.internal.family.twinning;

import org.jspecify.annotations.NullMarked;
