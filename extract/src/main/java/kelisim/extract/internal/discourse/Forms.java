package kelisim.extract.internal.discourse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How the names of one document are compared: in lower case, words apart by one space. Each form is normalised once. */
final class Forms {

    private final Map<String, String> normal = new HashMap<>();

    /** The form by which two spellings of a name are the same. */
    String normal(String form) {
        return normal.computeIfAbsent(form, Forms::fold);
    }

    private static String fold(String form) {
        StringBuilder out = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }

    /** A form on one line, without white space at the ends. */
    static String tidy(String form) {
        return isTidy(form) ? form : onOneLine(form);
    }

    private static boolean isTidy(String form) {
        boolean space = true;
        for (int i = 0; i < form.length(); i++) {
            boolean white = Character.isWhitespace(form.charAt(i));
            if (white && (space || form.charAt(i) != ' ')) {
                return false;
            }
            space = white;
        }
        return !space || form.isEmpty();
    }

    private static String onOneLine(String form) {
        StringBuilder line = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean white = Character.isWhitespace(c);
            if (!white) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
