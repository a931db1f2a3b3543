package kelisim.ingest.office;

/** SLF4J says on standard error when it finds no provider; a library has nothing to say there. */
final class QuietLogging {

    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private QuietLogging() {}

    /** Before the first class of POI or Tika is loaded. An embedder's own setting stays. */
    static void set() {
        if (System.getProperty(VERBOSITY) == null) {
            System.setProperty(VERBOSITY, "ERROR");
        }
    }
}
