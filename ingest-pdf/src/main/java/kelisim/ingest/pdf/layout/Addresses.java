package kelisim.ingest.pdf.layout;

import java.util.regex.Pattern;

/** Web addresses that a line's end cuts in two. */
final class Addresses {

    private static final Pattern OPEN =
            Pattern.compile("(?i).*(?:https?://|www\\.|doi\\.org/).*[/_=&?.-]|\\p{P}?https?:/?");
    private static final Pattern REST = Pattern.compile("[\\p{L}\\d].*[./_=&?%\\d-].*|[\\p{Ll}\\d]+[.,)]?|//?.*");

    private Addresses() {}

    static boolean goesOn(String last, String next) {
        return last.length() > 4
                && OPEN.matcher(last).matches()
                && REST.matcher(next).matches();
    }
}
