package kelisim.ingest.html.internal.page;

/** The next place of a mark in a source, asked for from places that only grow: so the source is searched for it once. */
final class Ahead {

    static final int NOWHERE = Integer.MAX_VALUE;

    private final String source;
    private final String wanted;
    private int found = -1;

    Ahead(String source, String wanted) {
        this.source = source;
        this.wanted = wanted;
    }

    int from(int at) {
        if (found < at) {
            found = source.indexOf(wanted, at);
            found = found < 0 ? NOWHERE : found;
        }
        return found;
    }
}
