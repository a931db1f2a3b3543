/** Rows and cells, from rulings or from alignment. */
@NullMarked
package kelisim.ingest.pdf.table;

import org.jspecify.annotations.NullMarked;
