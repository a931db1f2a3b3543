package kelisim.archive.internal;

import java.util.Arrays;

/**
 * How alike two words are, from 0 to 1, where everything below one half is 0: an edit distance (Damerau 1964, adjacent
 * transpositions included) in which changes that spelling and transcription make cost less than others.
 */
final class Likeness {

    /** Pairs of sounds that transcriptions confuse. */
    private static final String[] KIN = {
        "bp", "dt", "gk", "sz", "sT", "zT", "Ss", "SC", "CT", "Jz", "JS", "JC", "Ji", "Jg", "fv", "bv", "hk", "hg",
        "Ch", "Ck", "uv"
    };

    /** Vowels that transcriptions confuse; others, such as a and u, tell words apart: Marat is not Murat. */
    private static final String[] VOWEL_KIN = {"ao", "ei", "ae", "ou"};

    private static final String VOWELS = "aeiou";
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

    /** Words that are not even this alike, by sound or by letter, are told apart by nothing finer: their likeness is 0. */
    private static final double LEAST = 0.5;

    private static final double LEAST_OF_LETTERS = 0.6;

    private static final int ASCII = 128;

    /** What a change of one character for another costs, and the loss of one, by sound and by letter. */
    private static final double[] SOUND_CHANGED = new double[ASCII * ASCII];

    private static final double[] SOUND_LOST = new double[ASCII];
    private static final double[] LETTER_CHANGED = new double[ASCII * ASCII];
    private static final double[] LETTER_LOST = new double[ASCII];

    static {
        Arrays.fill(SOUND_CHANGED, 1);
        Arrays.fill(SOUND_LOST, 1);
        Arrays.fill(LETTER_CHANGED, ELSEWHERE);
        Arrays.fill(LETTER_LOST, 1);
        SOUND_LOST['h'] = BREATH_LOST;
        for (int i = 0; i < VOWELS.length(); i++) {
            SOUND_LOST[VOWELS.charAt(i)] = VOWEL_LOST;
            for (int j = 0; j < VOWELS.length(); j++) {
                SOUND_CHANGED[VOWELS.charAt(i) * ASCII + VOWELS.charAt(j)] = OTHER_VOWEL;
            }
        }
        mark(SOUND_CHANGED, RELATED, KIN);
        mark(SOUND_CHANGED, VOWEL, VOWEL_KIN);
        for (String row : KEYBOARD) {
            for (int i = 1; i < row.length(); i++) {
                mark(LETTER_CHANGED, BESIDE, row.substring(i - 1, i + 1));
            }
        }
    }

    private Likeness() {}

    /** Of two words by sound. Short words have no letter to spare, so a difference weighs more in them. */
    static double ofSounds(String a, String b) {
        if (a.equals(b)) {
            return 1;
        }
        int length = Math.max(a.length(), b.length());
        double strictness = strictness(length) / length;
        double most = (1 - LEAST) / strictness;
        if (Math.abs(a.length() - b.length()) * BREATH_LOST > most) {
            return 0;
        }
        return likeness(distance(a, b, SOUND_CHANGED, SOUND_LOST, most) * strictness, LEAST);
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
        double most = (1 - LEAST_OF_LETTERS) * length;
        return likeness(distance(a, b, LETTER_CHANGED, LETTER_LOST, most) / length, LEAST_OF_LETTERS);
    }

    private static double likeness(double difference, double least) {
        return difference > 1 - least ? 0 : 1 - difference;
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

    /** The cheapest way from the one to the other; something above {@code most} if it costs more than that. */
    private static double distance(String a, String b, double[] changed, double[] lost, double most) {
        double[] before = new double[b.length() + 1];
        double[] above = new double[b.length() + 1];
        double[] row = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + lost(b.charAt(j - 1), j, lost);
        }
        for (int i = 1; i <= a.length(); i++) {
            double least = fill(a, b, i, before, above, row, changed, lost);
            if (least > most) {
                return least;
            }
            double[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }

    /** One row of the table; gives the least cost from which the rows below can go on. */
    private static double fill(
            String a, String b, int i, double[] before, double[] above, double[] row, double[] changed, double[] lost) {
        char x = a.charAt(i - 1);
        double dropped = lost(x, i, lost);
        row[0] = above[0] + dropped;
        double least = row[0];
        for (int j = 1; j <= b.length(); j++) {
            char y = b.charAt(j - 1);
            double best = above[j - 1] + (x == y ? 0 : changed(x, y, changed) * (i == 1 && j == 1 ? FIRST : 1));
            best = Math.min(best, above[j] + dropped);
            best = Math.min(best, row[j - 1] + lost(y, j, lost));
            if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
                best = Math.min(best, before[j - 2] + SWAPPED);
            }
            row[j] = best;
            least = Math.min(least, Math.min(best, above[j - 1] + SWAPPED));
        }
        return least;
    }

    /** A first vowel is lost less easily than another. */
    private static double lost(char c, int place, double[] lost) {
        double cost = c < ASCII ? lost[c] : 1;
        return place == 1 && cost == VOWEL_LOST ? 2 * VOWEL_LOST : cost;
    }

    private static double changed(char x, char y, double[] changed) {
        return x < ASCII && y < ASCII ? changed[x * ASCII + y] : changed[0];
    }

    private static void mark(double[] table, double cost, String... pairs) {
        for (String pair : pairs) {
            char x = pair.charAt(0);
            char y = pair.charAt(1);
            table[x * ASCII + y] = cost;
            table[y * ASCII + x] = cost;
        }
    }
}
