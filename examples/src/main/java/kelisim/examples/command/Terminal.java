package kelisim.examples.command;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where the command reads and writes: results on {@code out}, everything else on {@code err}.
 *
 * @param in standard input
 * @param out results, in UTF-8
 * @param err problems and progress, in UTF-8
 * @param watched whether somebody sees {@code err} as it comes, so that progress may be drawn
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean watched) {

    /** One line on what went wrong or was done. */
    void tell(String message) {
        err.println("kelisim: " + message);
        err.flush();
    }
}
