/** The pipeline: files and folders in, documents and their facts out, with every problem told. */
@NullMarked
package kelisim.ingest;

import org.jspecify.annotations.NullMarked;
