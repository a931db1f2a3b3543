/** How the archive grows: building, identity, questions, memory. */
@NullMarked
package kelisim.benchmarks.archive;

import org.jspecify.annotations.NullMarked;
