/** Instruments: which exist between whom, who signed them, and how they hang together. */
@NullMarked
package kelisim.extract.internal.family.agreement;

import org.jspecify.annotations.NullMarked;
