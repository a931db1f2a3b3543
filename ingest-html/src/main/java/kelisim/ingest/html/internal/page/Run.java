package kelisim.ingest.html.internal.page;

/**
 * A run of text that no block element interrupts: a paragraph, an item, a cell, or loose words beside them. White space
 * in it is single spaces, but for preformatted text and line breaks.
 *
 * @param owner the innermost block element around it
 * @param text its words, never blank
 * @param linked how many of its characters stand in links
 * @param startsLinked whether it begins with a link
 * @param emphasised how many of its characters are bold
 * @param sourceBegin where its first word begins in the source, or -1 if that is not known
 * @param sourceEnd where its last word ends in the source
 */
public record Run(
        Node owner, String text, int linked, boolean startsLinked, int emphasised, int sourceBegin, int sourceEnd) {

    public int length() {
        return text.length();
    }

    /** The share of its characters that stand in links, 0 to 1. */
    public double linkDensity() {
        return (double) linked / text.length();
    }
}
