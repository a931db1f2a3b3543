/** What stands on a page: glyphs, rulings, pictures, in points from the upper left. */
@NullMarked
package kelisim.ingest.pdf.page;

import org.jspecify.annotations.NullMarked;
