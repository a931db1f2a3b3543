/** Prose to facts: language knowledge as data, and the engine that reads it. */
module kelisim.extract {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires com.google.common;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;

    exports kelisim.extract;
    exports kelisim.extract.values;

    provides kelisim.spi.Extractor with
            kelisim.extract.ProseExtractor;

    uses kelisim.extract.KnowledgeProvider;
}
