/** Events, and who takes part in them. */
@NullMarked
package kelisim.extract.internal.family.event;

import org.jspecify.annotations.NullMarked;
