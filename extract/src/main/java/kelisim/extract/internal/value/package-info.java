/** How values are found: tokens, then numbers, then what stands around them. */
@NullMarked
package kelisim.extract.internal.value;

import org.jspecify.annotations.NullMarked;
