package kelisim.spi;

import kelisim.document.Document;

/**
 * Finds facts in documents. Implementations are found by {@link java.util.ServiceLoader}, have a public constructor
 * without parameters, and may be called by several threads at once.
 *
 * <p>The same document gives the same facts always. An extractor throws nothing for any text; time is linear in it.
 */
public interface Extractor {

    /** The facts that the document states. */
    Extraction extract(Document document);
}
