/** The model of what documents about international cooperation say, and everything to keep, ask and exchange it. */
module kelisim.core {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;

    exports kelisim.archive;
    exports kelisim.document;
    exports kelisim.fact;
    exports kelisim.ingest;
    exports kelisim.query;
    exports kelisim.io;
    exports kelisim.spi;
    exports kelisim.spi.wording;

    uses kelisim.spi.Ingester;
    uses kelisim.spi.Extractor;
    uses kelisim.spi.MediaTypeDetector;
}
