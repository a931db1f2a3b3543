/** What plug-ins implement: ingesters (bytes to documents) and extractors (documents to facts). */
@NullMarked
package kelisim.spi;

import org.jspecify.annotations.NullMarked;
