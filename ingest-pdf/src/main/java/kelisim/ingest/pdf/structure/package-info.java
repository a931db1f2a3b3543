/** The structure tree of tagged files. */
@NullMarked
package kelisim.ingest.pdf.structure;

import org.jspecify.annotations.NullMarked;
