/** Chosen runs of text to a document's text and blocks. */
@NullMarked
package kelisim.ingest.html.internal.layout;

import org.jspecify.annotations.NullMarked;
