package kelisim.archive.internal;

/**
 * How alike two words are, from 0 to 1: an edit distance (Damerau 1964, adjacent transpositions included) in which changes
 * that spelling and transcription make cost less than others.
 */
final class Likeness {

    /** Pairs of sounds that transcriptions confuse. */
    private static final String[] KIN = {
        "bp", "dt", "gk", "sz", "sT", "zT", "Ss", "SC", "CT", "Jz", "JS", "JC", "Ji", "Jg", "fv", "bv", "hk", "hg",
        "Ch", "Ck", "uv"
    };

    /** Vowels that transcriptions confuse; others, such as a and u, tell words apart: Marat is not Murat. */
    private static final String[] VOWEL_KIN = {"ao", "ei", "ae", "ou"};

    private static final double VOWEL = 0.3;
    private static final double OTHER_VOWEL = 0.8;
    private static final double FIRST = 1.5;

    /** Keys that lie side by side are hit for each other; other letters are seldom mistaken. */
    private static final String[] KEYBOARD = {
        "qwertyuiop", "asdfghjkl", "zxcvbnm", "qaz", "wsx", "edc", "rfv", "tgb", "yhn"
    };

    private static final double BESIDE = 0.9;
    private static final double ELSEWHERE = 1.2;
    private static final double VOWEL_LOST = 0.4;
    private static final double BREATH_LOST = 0.35;
    private static final double RELATED = 0.45;
    private static final double SWAPPED = 0.8;

    private Likeness() {}

    /** Of two words by sound. Short words have no letter to spare, so a difference weighs more in them. */
    static double ofSounds(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int length = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) * VOWEL_LOST / length > 0.5) {
            return 0;
        }
        return Math.max(0, 1 - distance(a, b, true) * strictness(length) / length);
    }

    /** Of two words by letter: slips of the pen. */
    static double ofLetters(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int length = Math.max(a.length(), b.length());
        if (Math.abs(a.length() - b.length()) > 2 || length < 5) {
            return 0;
        }
        return Math.max(0, 1 - distance(a, b, false) / length);
    }

    private static double strictness(int length) {
        return switch (length) {
            case 1, 2, 3 -> 2.2;
            case 4 -> 1.4;
            case 5 -> 1.35;
            case 6 -> 1.15;
            default -> 1;
        };
    }

    private static double distance(String a, String b, boolean sounds) {
        double[][] cost = new double[a.length() + 1][b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            cost[i][0] = cost[i - 1][0] + lost(a.charAt(i - 1), i == 1, sounds);
        }
        for (int j = 1; j <= b.length(); j++) {
            cost[0][j] = cost[0][j - 1] + lost(b.charAt(j - 1), j == 1, sounds);
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                cost[i][j] = cheapest(cost, a, b, i, j, sounds);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static double cheapest(double[][] cost, String a, String b, int i, int j, boolean sounds) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        double first = i == 1 && j == 1 ? FIRST : 1;
        double best = cost[i - 1][j - 1] + changed(x, y, sounds) * first;
        best = Math.min(best, cost[i - 1][j] + lost(x, i == 1, sounds));
        best = Math.min(best, cost[i][j - 1] + lost(y, j == 1, sounds));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
            best = Math.min(best, cost[i - 2][j - 2] + SWAPPED);
        }
        return best;
    }

    private static double lost(char c, boolean first, boolean sounds) {
        if (!sounds) {
            return 1;
        }
        if (Sounds.isVowel(c)) {
            return first ? 2 * VOWEL_LOST : VOWEL_LOST;
        }
        return c == 'h' ? BREATH_LOST : 1;
    }

    private static double changed(char x, char y, boolean sounds) {
        if (x == y) {
            return 0;
        }
        if (!sounds) {
            return beside(x, y) ? BESIDE : ELSEWHERE;
        }
        if (Sounds.isVowel(x) && Sounds.isVowel(y)) {
            return among(VOWEL_KIN, x, y) ? VOWEL : OTHER_VOWEL;
        }
        return among(KIN, x, y) ? RELATED : 1;
    }

    private static boolean beside(char x, char y) {
        for (String row : KEYBOARD) {
            int a = row.indexOf(x);
            int b = row.indexOf(y);
            if (a >= 0 && b >= 0 && Math.abs(a - b) == 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean among(String[] pairs, char x, char y) {
        for (String pair : pairs) {
            if ((pair.charAt(0) == x && pair.charAt(1) == y) || (pair.charAt(0) == y && pair.charAt(1) == x)) {
                return true;
            }
        }
        return false;
    }
}
