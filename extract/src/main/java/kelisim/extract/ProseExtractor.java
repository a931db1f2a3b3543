package kelisim.extract;

import kelisim.document.Document;
import kelisim.extract.internal.Engine;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;

/**
 * Finds facts in English prose by rules: the same document gives the same facts always, offline, each with the words that
 * say it and the name of the rule that found it.
 *
 * <p>Immutable; one instance serves any number of threads. The knowledge is loaded once, when the first instance is made.
 */
public final class ProseExtractor implements Extractor {

    private final Engine engine;

    /** An extractor with the knowledge that comes with this module and that of installed {@link KnowledgeProvider}s. */
    public ProseExtractor() {
        this.engine = Shared.ENGINE;
    }

    /**
     * An extractor with that knowledge.
     *
     * @throws KnowledgeException if a lexicon or pattern in it is malformed
     */
    public ProseExtractor(Knowledge knowledge) {
        this.engine = engine(knowledge);
    }

    private static Engine engine(Knowledge knowledge) {
        return Engine.of("en", knowledge.lexicons(), knowledge.rules());
    }

    /** What each stage makes of a document: for people who wonder why a fact was found or was not. */
    public Explanation explain(Document document) {
        return engine.explain(document);
    }

    @Override
    public Extraction extract(Document document) {
        return engine.extract(document);
    }

    /** Loaded with the first instance and shared by all. */
    private static final class Shared {
        private static final Engine ENGINE = engine(Knowledge.installed());
    }
}
