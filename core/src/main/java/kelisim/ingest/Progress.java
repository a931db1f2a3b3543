package kelisim.ingest;

/**
 * Told how reading gets on. Calls come one at a time, from any thread, in the order in which documents are finished (which
 * differs from run to run; the report does not).
 */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, total, source) -> {};

    /**
     * A source is finished, well or badly.
     *
     * @param done how many are finished, this one included
     * @param total how many there are
     * @param source the name of this one
     */
    void finished(int done, int total, String source);
}
