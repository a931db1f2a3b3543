package kelisim.spi;

import kelisim.document.Locator;
import org.jspecify.annotations.Nullable;

/**
 * Something in the input that could not be used as it should. A problem is a value in a report, never a crash: what it
 * does not concern is kept.
 *
 * @param rule what was broken, as a stable dotted name such as {@code text.charset}; callers may tell problems apart by it
 * @param severity how much was lost
 * @param message one sentence for a person, with the value that broke the rule
 * @param where where in the source, if that is known
 */
public record Problem(String rule, Severity severity, String message, @Nullable Locator where) {

    /** How much was lost. */
    public enum Severity {
        /** The document could not be read. */
        ERROR,
        /** A part of the document was left out, or read as well as could be. */
        WARNING
    }

    public Problem {
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a problem has a rule and a message");
        }
    }

    /** The document could not be read. */
    public static Problem error(String rule, String message) {
        return new Problem(rule, Severity.ERROR, message, null);
    }

    /** A part was left out, or read as well as could be. */
    public static Problem warning(String rule, String message) {
        return new Problem(rule, Severity.WARNING, message, null);
    }

    /** This problem with its place. */
    public Problem at(Locator place) {
        return new Problem(rule, severity, message, place);
    }
}
