/** Plain text to documents. */
module kelisim.ingest.text {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
}
