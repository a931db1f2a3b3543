package kelisim.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;

/**
 * Writes halves of surrogate pairs that stand alone as U+FFFD. They occur in no sound text, only in quotes that cut a pair
 * and in texts of broken sources; JSON can escape them, YAML cannot.
 */
final class WellFormed extends JsonGeneratorDelegate {

    WellFormed(JsonGenerator target) {
        super(target, false);
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(of(text));
    }

    /** The text with each lone half replaced; as long as it was. */
    static String of(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
