package kelisim.ingest.text;

import java.lang.Character.UnicodeScript;

/**
 * How little a decoded text looks like words: the share of its telling neighbour pairs that no orthography has. A pair
 * tells if one of the two is beyond ASCII.
 *
 * <p>Odd are: control and unassigned characters and replaced ones; box drawings and symbols beside letters; letters of two
 * scripts in a word; a small letter followed by a capital; three or more accented Latin letters in a row (Cyrillic read as
 * Latin); and capitals in a row inside a word that began small (KOI8 read as windows-1251 turns the case over).
 */
final class Oddness {

    private Oddness() {}

    /** From 0 (words throughout) to 1 or a little more. */
    static double of(String text) {
        int telling = 0;
        double odd = 0;
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            accented = isAccentedLatin(c) ? accented + 1 : 0;
            if (c < 0x80 && before < 0x80) {
                continue;
            }
            telling++;
            odd += odd(before, c, accented);
        }
        return telling == 0 ? 0 : odd / telling;
    }

    private static double odd(char before, char c, int accented) {
        if (!Character.isDefined(c) || c == '\uFFFD' || (Character.isISOControl(c) && c >= 0x7F)) {
            return 2;
        }
        if (isBox(c)) {
            return Character.isLetter(before) || isBox(before) ? 1 : 0.5;
        }
        if (accented >= 3) {
            return 1;
        }
        if (!Character.isLetter(c)) {
            return isRareSymbol(c) ? 0.5 : 0;
        }
        if (!Character.isLetter(before)) {
            return isRareSymbol(before) ? 0.5 : 0;
        }
        if (UnicodeScript.of(before) != UnicodeScript.of(c)) {
            return 1;
        }
        return Character.isLowerCase(before) && Character.isUpperCase(c) ? 1 : 0;
    }

    private static boolean isAccentedLatin(char c) {
        return c >= 0xC0 && c < 0x250 && Character.isLetter(c);
    }

    private static boolean isBox(char c) {
        return c >= 0x2500 && c < 0x25A0;
    }

    /** Signs of the upper halves of charsets that stand in words only by mistake. */
    private static boolean isRareSymbol(char c) {
        return (c >= 0xA0 && c < 0xC0 && "\u00A0§«»°±²³·¹©®£".indexOf(c) < 0)
                || c == 0xD7
                || c == 0xF7
                || (c >= 0x2320 && c < 0x2322)
                || (c >= 0x2248 && c <= 0x2265);
    }
}
