/** What the contracts check with. */
@NullMarked
package kelisim.testkit.internal;

import org.jspecify.annotations.NullMarked;
