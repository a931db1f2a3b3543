/** PDF to documents. */
module kelisim.ingest.pdf {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires org.apache.pdfbox;
    requires org.apache.fontbox;
    requires org.apache.pdfbox.io;
    // PDFBox is an automatic module and pulls in no named one by itself
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires org.apache.commons.logging;

    exports kelisim.ingest.pdf;

    provides kelisim.spi.Ingester with
            kelisim.ingest.pdf.PdfIngester;
}
