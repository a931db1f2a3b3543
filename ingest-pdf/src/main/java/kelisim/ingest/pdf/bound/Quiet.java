package kelisim.ingest.pdf.bound;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps PDFBox from writing to standard error. It logs through commons-logging, which ends in the JDK's loggers if an
 * application brings no other; what it would say is told by problems instead. A level that the application has set stays.
 */
final class Quiet {

    /** Held, because the JDK forgets loggers that nobody refers to, and their levels with them. */
    private static final List<Logger> LOGGERS =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    private Quiet() {}

    static void please() {
        for (Logger logger : LOGGERS) {
            if (logger.getLevel() == null) {
                logger.setLevel(Level.OFF);
            }
        }
    }
}
