/** A parsed page as runs of text under block elements: what everything else measures and chooses from. */
@NullMarked
package kelisim.ingest.html.internal.page;

import org.jspecify.annotations.NullMarked;
