package kelisim.extract.internal.family.statement;

/**
 * Words between quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark
 */
record Quotation(int open, int close) {}
