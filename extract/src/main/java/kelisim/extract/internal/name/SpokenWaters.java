package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Rivers that the world does not know and that only the words beside them tell: 'the Lumi rises in A', 'the banks of the Lumi'. */
final class SpokenWaters {

    private static final String LEXICON = "water_cue";
    private static final int LONGEST_CUE = 6;

    private final Scene scene;

    SpokenWaters(Scene scene) {
        this.scene = scene;
    }

    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        for (int t = 1; t < scene.tokens().size(); t++) {
            if (isUnknown(t) && scene.isWord(t - 1, "the")) {
                int end = scene.isHyphen(t + 1) ? t + 3 : t + 1;
                Match cue = scene.isNameWord(end) && end < scene.limit(t) ? null : cue(t, end);
                if (cue != null) {
                    found.add(Mention.of(MentionKind.RESOURCE, t, end, end - 1, cue.entry()));
                }
            }
        }
        return found;
    }

    private boolean isUnknown(int t) {
        return scene.isNameWord(t) && scene.world(t) == null && !scene.is(t, Kind.HEADS) && !scene.isStop(t);
    }

    private @Nullable Match cue(int begin, int end) {
        int behind = scene.isMark(end, ',') && scene.isAny(end + 1, "which", "that") ? end + 2 : end;
        Match cue = scene.text().match(behind, LEXICON);
        if (cue != null && cue.entry().has("place", "behind")) {
            return cue;
        }
        for (int t = begin - 2; t >= 0 && t >= begin - LONGEST_CUE; t--) {
            Match before = scene.text().match(t, LEXICON);
            if (before != null && before.end() == begin && before.entry().has("place", "before")) {
                return before;
            }
        }
        return null;
    }
}
