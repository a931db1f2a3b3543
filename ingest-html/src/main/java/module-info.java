/** Web pages to documents. */
module kelisim.ingest.html {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires org.jsoup;
    requires com.fasterxml.jackson.databind;

    exports kelisim.ingest.html;

    provides kelisim.spi.Ingester with
            kelisim.ingest.html.HtmlIngester;
}
