package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares words that may be divided differently. */
final class Joining {

    private static final int MOST = 6;

    /** The part of the sounds that transcriptions may add or leave out. */
    private static final double MOST_LOST = 0.3;

    private Joining() {}

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
