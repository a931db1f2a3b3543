/** Glyphs to words, lines, columns, paragraphs, headings and lists. */
@NullMarked
package kelisim.ingest.pdf.layout;

import org.jspecify.annotations.NullMarked;
