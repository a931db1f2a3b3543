package kelisim.extract.internal.family.statement;

import org.jspecify.annotations.Nullable;

/**
 * Words between quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark
 * @param rest where they go on behind a clause that tells who speaks: '“…,” said X, “and …”'
 */
record Quotation(int open, int close, @Nullable Quotation rest) {

    Quotation(int open, int close) {
        this(open, close, null);
    }

    /** The token of the last closing mark. */
    int end() {
        return rest == null ? close : rest.end();
    }
}
