/** How much a file may cost, enforced where the bytes are read and decoded. */
@NullMarked
package kelisim.ingest.pdf.bound;

import org.jspecify.annotations.NullMarked;
