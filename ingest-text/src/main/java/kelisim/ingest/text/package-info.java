/** Plain text to documents. */
@NullMarked
package kelisim.ingest.text;

import org.jspecify.annotations.NullMarked;
