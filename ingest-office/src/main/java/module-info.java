/** Office files, e-mail and e-books to documents. */
module kelisim.ingest.office {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
}
