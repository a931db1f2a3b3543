package kelisim.extract.internal.phrase;

/**
 * A noun phrase in a clause, with what hangs on it by 'of'.
 *
 * @param begin its first token
 * @param end the token after its last
 */
public record Phrase(int begin, int end) {}
