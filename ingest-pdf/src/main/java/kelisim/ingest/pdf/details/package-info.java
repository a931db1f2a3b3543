/** What the file tells of itself: title, dates, language, authors. */
@NullMarked
package kelisim.ingest.pdf.details;

import org.jspecify.annotations.NullMarked;
