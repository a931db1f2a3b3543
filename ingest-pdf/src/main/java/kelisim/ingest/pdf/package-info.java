/** PDF to documents. */
@NullMarked
package kelisim.ingest.pdf;

import org.jspecify.annotations.NullMarked;
