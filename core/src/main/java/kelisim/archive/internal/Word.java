package kelisim.archive.internal;

import java.util.List;

/**
 * A word of a name in the forms in which it is compared.
 *
 * @param text as it stands
 * @param latin in letters a to z and digits (what has no Latin form stays)
 * @param sounds how it may sound, the likeliest first
 * @param skeleton the consonants of the likeliest sound
 */
record Word(String text, String latin, List<String> sounds, String skeleton) {

    /** Whether it stands for a longer name: 'A', 'A.', 'Kh.', 'Yu.'. */
    boolean isInitial() {
        return latin.length() == 1 || (text.endsWith(".") && latin.length() <= 2);
    }

    boolean isNumber() {
        return !latin.isEmpty() && latin.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** How alike the two words are by sound or by letter, from 0 to 1. */
    double likeness(Word other) {
        if (latin.equals(other.latin)) {
            return 1;
        }
        if (2 * Math.min(latin.length(), other.latin.length()) < Math.max(latin.length(), other.latin.length())) {
            return 0;
        }
        if (sounds.get(0).equals(other.sounds.get(0))) {
            return 1;
        }
        double best = Likeness.ofLetters(latin, other.latin);
        for (String mine : sounds) {
            for (String theirs : other.sounds) {
                best = Math.max(best, Likeness.ofSounds(mine, theirs));
            }
        }
        return best;
    }

    /** Whether an initial and a word, or two initials, can be one name's. */
    boolean begins(Word other) {
        if (latin.isEmpty() || other.latin.isEmpty()) {
            return false;
        }
        for (String mine : sounds) {
            for (String theirs : other.sounds) {
                if (mine.charAt(0) == theirs.charAt(0)) {
                    return true;
                }
            }
        }
        return latin.charAt(0) == other.latin.charAt(0);
    }
}
