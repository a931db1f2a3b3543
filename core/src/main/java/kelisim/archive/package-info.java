/** What is kept: the archive of documents and facts, and which names in it mean the same, with the reasons. */
@NullMarked
package kelisim.archive;

import org.jspecify.annotations.NullMarked;
