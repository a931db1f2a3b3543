/** The contracts that plug-ins keep, as test classes to extend. */
@NullMarked
package kelisim.testkit;

import org.jspecify.annotations.NullMarked;
