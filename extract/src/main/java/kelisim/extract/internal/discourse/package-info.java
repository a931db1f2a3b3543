/** The things a document speaks of, under all their names. */
@NullMarked
package kelisim.extract.internal.discourse;

import org.jspecify.annotations.NullMarked;
