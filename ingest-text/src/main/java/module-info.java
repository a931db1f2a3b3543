/** Plain text to documents. */
module kelisim.ingest.text {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires com.ibm.icu;

    exports kelisim.ingest.text;

    provides kelisim.spi.Ingester with
            kelisim.ingest.text.TextIngester;
}
