/** PDF to documents. */
module kelisim.ingest.pdf {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires org.apache.pdfbox;
}
