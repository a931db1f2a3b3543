package kelisim.extract.internal.reference;

/**
 * Words that mean what other words name: 'he', 'its', 'both countries'.
 *
 * @param begin their first token
 * @param end the token after their last
 * @param sort what they can mean
 * @param possessive whether they tell whose something is
 */
public record Anaphor(int begin, int end, Sort sort, boolean possessive) {

    /** What such words can mean. */
    public enum Sort {
        MAN,
        WOMAN,
        /** Whatever is one and no person: a body, a state, a place, an instrument. */
        THING,
        /** Two or more of one or several kinds. */
        SEVERAL;

        boolean isPerson() {
            return this == MAN || this == WOMAN;
        }
    }
}
