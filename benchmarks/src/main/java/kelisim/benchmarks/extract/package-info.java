/** How fast facts are found. */
@NullMarked
package kelisim.benchmarks.extract;

import org.jspecify.annotations.NullMarked;
