/** Spans of the text that name something. */
@NullMarked
package kelisim.extract.internal.mention;

import org.jspecify.annotations.NullMarked;
