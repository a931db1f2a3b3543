/** The contracts that ingesters and extractors keep, as tests for their authors to extend. */
module kelisim.testkit {
    requires static transitive org.jspecify;
    requires transitive kelisim.core;
    requires transitive org.junit.jupiter.api;

    exports kelisim.testkit;

    opens kelisim.testkit to
            org.junit.platform.commons;
}
