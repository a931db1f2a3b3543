/** Fakes and generators for the tests of core. */
@NullMarked
package kelisim.testing;

import org.jspecify.annotations.NullMarked;
