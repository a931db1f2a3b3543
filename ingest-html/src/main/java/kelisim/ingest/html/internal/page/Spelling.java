package kelisim.ingest.html.internal.page;

/** The letters and digits of a text in lower case, as which names and titles are compared. */
public final class Spelling {

    private Spelling() {}

    /** Nothing but the letters and digits, in lower case. */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isLetter(c)) {
                letters.appendCodePoint(Character.toLowerCase(c));
            }
            i += Character.charCount(c);
        }
        return letters.toString();
    }

    /** Whether a text has these letters and no others; most texts differ soon, so none are copied. */
    public static boolean is(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isLetter(c)) {
                int lower = Character.toLowerCase(c);
                if (at >= letters.length() || letters.codePointAt(at) != lower) {
                    return false;
                }
                at += Character.charCount(lower);
            }
            i += Character.charCount(c);
        }
        return at == letters.length();
    }

    /** Whether it is a letter or any kind of number; most characters are ASCII, for which no table is asked. */
    private static boolean isLetter(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
