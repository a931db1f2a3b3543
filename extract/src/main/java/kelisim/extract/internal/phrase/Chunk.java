package kelisim.extract.internal.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a sentence.
 *
 * @param type what it is
 * @param begin its first token
 * @param end the token after its last
 * @param verb the verb group, for those of type {@code VERB}
 */
public record Chunk(Type type, int begin, int end, @Nullable VerbGroup verb) {

    /** What a chunk is. */
    public enum Type {
        /** A noun phrase without what hangs on it by a preposition, or a pronoun. */
        NOUN,
        DATE,
        VERB,
        PREPOSITION,
        CONJUNCTION,
        RELATIVE,
        SUBORDINATOR,
        COMMA,
        /** Any other mark. */
        MARK
    }

    public boolean is(Type wanted) {
        return type == wanted;
    }
}
