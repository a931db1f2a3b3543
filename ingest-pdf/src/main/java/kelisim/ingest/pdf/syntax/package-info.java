/** Tokens of content streams and CMaps. */
@NullMarked
package kelisim.ingest.pdf.syntax;

import org.jspecify.annotations.NullMarked;
