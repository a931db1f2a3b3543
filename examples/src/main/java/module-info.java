/** Small programs to copy from, and the kelisim command. */
module kelisim.examples {
    requires static transitive org.jspecify;
    requires kelisim.core;
    requires kelisim.extract;
    requires info.picocli;
    requires com.fasterxml.jackson.core;

    opens kelisim.examples.command to
            info.picocli;
}
