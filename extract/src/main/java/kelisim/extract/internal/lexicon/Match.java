package kelisim.extract.internal.lexicon;

/**
 * A place where a lexicon's entry stands in the text.
 *
 * @param entry what stands there
 * @param inflection in which form
 * @param begin its first token
 * @param end the token after its last
 */
public record Match(Entry entry, Inflection inflection, int begin, int end) {

    public int length() {
        return end - begin;
    }
}
