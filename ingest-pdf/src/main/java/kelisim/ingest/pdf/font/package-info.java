/** Codes of a font to Unicode and widths, without loading what only drawing needs. */
@NullMarked
package kelisim.ingest.pdf.font;

import org.jspecify.annotations.NullMarked;
