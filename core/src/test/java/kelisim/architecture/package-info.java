/** The rules of DESIGN and ARCHITECTURE that can be checked. */
@NullMarked
package kelisim.architecture;

import org.jspecify.annotations.NullMarked;
