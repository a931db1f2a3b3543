/** Small programs to copy from, and the kelisim command. */
@NullMarked
package kelisim.examples;

import org.jspecify.annotations.NullMarked;
