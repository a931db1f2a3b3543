/** Pages and their content streams, interpreted into glyphs and rulings. */
@NullMarked
package kelisim.ingest.pdf.content;

import org.jspecify.annotations.NullMarked;
