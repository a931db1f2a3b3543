/** How names are read and compared. */
@NullMarked
package kelisim.archive.internal;

import org.jspecify.annotations.NullMarked;
