package kelisim.extract.internal.discourse;

/** Tells names that differ only in how they are spelt in Latin letters. */
final class Spelling {

    private Spelling() {}

    /** Whether the words are the same in the same places, but for at most two letters at or near the end of one of them. */
    static boolean alike(String[] one, String[] two) {
        int different = 0;
        for (int i = 0; i < one.length; i++) {
            if (!one[i].equals(two[i])) {
                different++;
                if (!near(one[i], two[i])) {
                    return false;
                }
            }
        }
        return different == 1 && one.length > 1;
    }

    private static boolean near(String one, String two) {
        int common = 0;
        while (common < Math.min(one.length(), two.length()) && one.charAt(common) == two.charAt(common)) {
            common++;
        }
        return common >= 4 && one.length() - common <= 3 && two.length() - common <= 3;
    }
}
