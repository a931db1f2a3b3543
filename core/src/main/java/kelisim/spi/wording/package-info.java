/**
 * What a document's own lines tell of it, for ingesters of formats that do not say: the day on its date line, and which
 * blocks are contacts, signatures, captions or bylines. The words of the languages are data.
 */
@NullMarked
package kelisim.spi.wording;

import org.jspecify.annotations.NullMarked;
