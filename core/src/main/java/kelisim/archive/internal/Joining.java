package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares words that may be divided differently. */
final class Joining {

    private static final int MOST = 6;

    private Joining() {}

    /** How alike the two are written together, each in its own order or with its first or last word at the other end. */
    static double likeness(List<Word> a, List<Word> b) {
        if (a.size() > MOST || b.size() > MOST) {
            return 0;
        }
        String one = together(a);
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
