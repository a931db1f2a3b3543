/** The kelisim command: one class for each thing that it does. */
@NullMarked
package kelisim.examples.command;

import org.jspecify.annotations.NullMarked;
