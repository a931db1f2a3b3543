/** Office files, e-mail and e-books to documents. */
module kelisim.ingest.office {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires kelisim.ingest.text;
    requires com.google.common;
    requires java.xml;
    requires org.apache.tika.core;
    requires org.apache.tika.parser.microsoft;
    requires org.apache.tika.parser.miscoffice;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.poi.scratchpad;
    requires org.apache.xmlbeans;
    requires apache.mime4j.dom;
    requires apache.mime4j.core;
    requires org.jsoup;

    exports kelisim.ingest.office;

    provides kelisim.spi.Ingester with
            kelisim.ingest.office.OfficeIngester;
    provides kelisim.spi.MediaTypeDetector with
            kelisim.ingest.office.OfficeDetector;
}
