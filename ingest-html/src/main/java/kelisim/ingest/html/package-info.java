/** Web pages to documents. */
@NullMarked
package kelisim.ingest.html;

import org.jspecify.annotations.NullMarked;
