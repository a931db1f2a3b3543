package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import org.jspecify.annotations.Nullable;

/** Compares words that may be divided differently. */
final class Joining {

    private static final int MOST = 6;

    /** The part of the sounds that transcriptions may add or leave out. */
    private static final double MOST_LOST = 0.3;

    private Joining() {}

    /** That both names are one where they say the same in words divided otherwise; nothing where they are less alike than asked. */
    static @Nullable Comparison compare(String a, List<Word> words, String b, List<Word> others, double least) {
        if (words.isEmpty() || others.isEmpty() || words.size() == others.size()) {
            return null;
        }
        double likeness = likeness(words, others);
        return likeness < least
                ? null
                : new Comparison(
                        Verdict.SAME,
                        0.95 * likeness,
                        Basis.NAME,
                        "'" + a + "' and '" + b + "' differ in where words are divided");
    }

    /**
     * How alike the two are written together, each in its own order or with its first or last word at the other end; 0 where one
     * has more than that to say.
     */
    static double likeness(List<Word> a, List<Word> b) {
        if (a.size() > MOST || b.size() > MOST) {
            return 0;
        }
        String one = together(a);
        int length = together(b).length();
        if (Math.abs(one.length() - length) > MOST_LOST * Math.max(one.length(), length)) {
            return 0;
        }
        double best = 0;
        for (int turn = 0; turn < b.size(); turn++) {
            List<Word> turned = new ArrayList<>(b);
            Collections.rotate(turned, turn);
            best = Math.max(best, Likeness.ofSounds(one, together(turned)));
        }
        return best;
    }

    private static String together(List<Word> words) {
        StringBuilder together = new StringBuilder();
        words.forEach(word -> together.append(word.sounds().get(0)));
        return together.toString();
    }
}
