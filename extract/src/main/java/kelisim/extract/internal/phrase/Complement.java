package kelisim.extract.internal.phrase;

/**
 * What hangs on a verb by a preposition.
 *
 * @param preposition the token of the preposition
 * @param phrase what follows it
 */
public record Complement(int preposition, Phrase phrase) {}
