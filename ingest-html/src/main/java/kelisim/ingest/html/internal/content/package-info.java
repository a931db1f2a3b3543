/** Which runs of text are the page's own content. */
@NullMarked
package kelisim.ingest.html.internal.content;

import org.jspecify.annotations.NullMarked;
