/** What a page tells of itself: title, date, language, address, publisher, authors. */
@NullMarked
package kelisim.ingest.html.internal.meta;

import org.jspecify.annotations.NullMarked;
