package kelisim.extract.internal.value;

import com.google.common.base.Strings;
import org.jspecify.annotations.Nullable;

/**
 * A time of day: 10:30, 8 p.m., 23:59:59, five o'clock.
 *
 * @param to the token after its last
 * @param time hours and minutes, as ISO 8601 writes them
 */
record Clock(int to, String time) {

    private static final int HALF_DAY = 12;

    /** The time of day that begins at a token; nothing if none does. */
    static @Nullable Clock at(Tokens tokens, int i) {
        boolean word = tokens.is(i, Role.CARDINAL);
        if (!word && !tokens.isDigits(i, 1, 2)) {
            return null;
        }
        int hour = word ? tokens.value(i, Role.CARDINAL) : tokens.number(i);
        boolean minutes = !word && isPart(tokens, i + 1, ":");
        boolean dotted = !word && !minutes && isPart(tokens, i + 1, ".") && meridiem(tokens, i + 3) > i + 3;
        int minute = minutes || dotted ? tokens.number(i + 2) : 0;
        int to = minutes || dotted ? i + 3 : i + 1;
        to = minutes && isPart(tokens, to, ":") ? to + 2 : to;
        int after = meridiem(tokens, to);
        boolean oclock = tokens.isSymbol(to + 1, "'’") && tokens.is(to + 2, Role.OCLOCK);
        if (hour > 24 || minute > 59 || !(minutes || after > to || oclock) || tokens.isSymbol(i - 1, ':')) {
            return null;
        }
        int shift = after > to && hour <= HALF_DAY ? hour % HALF_DAY + tokens.value(to, Role.MERIDIEM) - hour : 0;
        shift = after > to && !tokens.is(to, Role.MERIDIEM)
                ? hour % HALF_DAY + (isAfternoon(tokens, to) ? HALF_DAY : 0) - hour
                : shift;
        return new Clock(oclock ? to + 3 : after, twoDigits(hour + shift) + ":" + twoDigits(minute));
    }

    private static String twoDigits(int number) {
        return Strings.padStart(Integer.toString(number), 2, '0');
    }

    private static boolean isPart(Tokens tokens, int i, String mark) {
        return tokens.isSymbol(i, mark) && tokens.isGlued(i) && tokens.isGlued(i + 1) && tokens.isDigits(i + 1, 2, 2);
    }

    /** The token after 'am', 'pm', 'a.m.', 'p. m.'; the same if none stands here. */
    private static int meridiem(Tokens tokens, int i) {
        if (tokens.is(i, Role.MERIDIEM)) {
            return i + 1;
        }
        boolean letters = tokens.length(i) == 1 && tokens.length(i + 2) == 1 && tokens.isSymbol(i + 1, '.');
        boolean half = letters && tokens.isWord(i) && "apAP".indexOf(tokens.text.charAt(tokens.begin(i))) >= 0;
        boolean meridiem = half && tokens.isWord(i + 2) && "mM".indexOf(tokens.text.charAt(tokens.begin(i + 2))) >= 0;
        return meridiem ? tokens.isSymbol(i + 3, '.') ? i + 4 : i + 3 : i;
    }

    private static boolean isAfternoon(Tokens tokens, int i) {
        return "pP".indexOf(tokens.text.charAt(tokens.begin(i))) >= 0;
    }
}
