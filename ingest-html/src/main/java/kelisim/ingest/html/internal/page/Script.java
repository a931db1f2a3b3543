package kelisim.ingest.html.internal.page;

/**
 * What stands in one of a page's own scripts. It is long and little of it is read, so that it is looked through as it stands in
 * the source, and its places are those of bytes there.
 *
 * @param source the source of the page
 * @param begin where it begins
 * @param end where it ends
 */
public record Script(Utf8 source, int begin, int end) {

    /** Behind all places. */
    public static final int NOWHERE = Integer.MAX_VALUE;

    /** How many characters it has. */
    public int length() {
        return source.characters(end) - source.characters(begin);
    }

    /** The next place of a word of ASCII from a place on, in this script or behind it, or {@link #NOWHERE}. */
    public int find(String word, int from) {
        int at = source.bytes().indexOf(word, from);
        return at < 0 ? NOWHERE : at;
    }

    /** Whether a word of ASCII stands at a place. */
    public boolean has(String word, int at) {
        return at >= begin && at + word.length() <= end && source.bytes().startsWith(word, at);
    }

    /** Whether a letter or an underscore, such as names are made of, stands right before a place. */
    public boolean isInName(int at) {
        char before = at > begin ? source.bytes().charAt(at - 1) : ' ';
        return before < Utf8.BEYOND_ASCII && Character.isLetter(before) || before == '_';
    }

    /** The text from a place on, at most so many characters of it. */
    public String text(int from, int most) {
        int to = from;
        for (int i = 0; i < most && to < end; i++) {
            to = source.next(to);
        }
        return source.text(from, to);
    }
}
