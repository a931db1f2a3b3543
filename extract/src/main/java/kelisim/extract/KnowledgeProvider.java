package kelisim.extract;

/**
 * Adds lexicons and patterns to every extractor made without knowledge of its own. Implementations are found by {@link
 * java.util.ServiceLoader} and have a public constructor without parameters.
 */
public interface KnowledgeProvider {

    /** The knowledge with this provider's files, each under a name of its own. */
    Knowledge addTo(Knowledge knowledge);
}
