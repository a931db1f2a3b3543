package kelisim.extract.internal.text;

/**
 * A sentence, or what stands for one: a heading, a list item, a row.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param block the number of its block in the document
 */
public record Sentence(int begin, int end, int block) {

    /** By its first token, which no two share. */
    @Override
    public int hashCode() {
        return begin;
    }
}
