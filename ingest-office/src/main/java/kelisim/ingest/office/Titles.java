package kelisim.ingest.office;

/** Whether two lines are one title. */
final class Titles {

    private Titles() {}

    /** Whether their letters and digits are the same, whatever stands between and before them ('Fwd: ' counts). */
    static boolean same(String a, String b) {
        String letters = letters(a);
        return !letters.isEmpty() && letters.equalsIgnoreCase(letters(b));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
