/** What was read: the document, its blocks, and where each stood in the source. */
@NullMarked
package kelisim.document;

import org.jspecify.annotations.NullMarked;
