/** Office files, e-mail and e-books to documents. */
@NullMarked
package kelisim.ingest.office;

import org.jspecify.annotations.NullMarked;
