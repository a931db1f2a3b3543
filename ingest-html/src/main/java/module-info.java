/** Web pages to documents. */
module kelisim.ingest.html {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires org.jsoup;
}
