package kelisim.extract.internal.name;

import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Places that no list knows and only a preposition tells: 'in Suceava', 'at Windhoek'. */
final class UnknownPlaces {

    /** What a capitalised word behind such a preposition may be instead. */
    private static final int OTHER = Kind.ROLE.bit() | Kind.THEME.bit() | Kind.HEADS;

    /** How many words such a name has at most. */
    private static final int LONGEST = 4;

    private final Scene scene;

    UnknownPlaces(Scene scene) {
        this.scene = scene;
    }

    /** An unknown name where a place stands, {@code null} if there is none. */
    @Nullable
    Mention read(int t, @Nullable Mention before) {
        boolean second = scene.isWord(t - 1, "and") && isUnknownPlace(before, t - 1);
        boolean named = second || scene.isAny(t - 1, "in", "at", "near") || opensDateline(t);
        boolean placed = named && scene.isNameWord(t);
        if (!placed || scene.isStop(t) || scene.tokens().is(t, Shape.UPPER) || scene.is(t, OTHER)) {
            return null;
        }
        int end = t + 1;
        while (end <= t + LONGEST && isPlaceWord(end)) {
            end += scene.isHyphen(end) ? 2 : 1;
        }
        boolean owner = scene.is(t, Kind.GIVEN) && (scene.isPossessive(end) || end > t + 1);
        boolean longer = end - t > LONGEST || (scene.isCapital(end) && end < scene.limit(t));
        return owner || longer ? null : Mention.of(MentionKind.PLACE, t, end, end - 1, null);
    }

    /** 'Červený Kláštor (Slovakia), 15 May' on a line of its own. */
    private boolean opensDateline(int t) {
        int end = t;
        while (scene.tokens().is(t, Shape.LINE_START) && end < t + LONGEST && isPlaceWord(end)) {
            end++;
        }
        Mention state = end > t && scene.tokens().is(end, Shape.OPENS_BRACKET) ? scene.world(end + 1) : null;
        Mention date = state == null ? null : scene.value(state.end() + 2);
        return state != null
                && state.kind() == MentionKind.STATE
                && scene.tokens().is(state.end(), Shape.CLOSES_BRACKET)
                && scene.isMark(state.end() + 1, ',')
                && date != null
                && date.kind() == MentionKind.DATE;
    }

    /** 'in Sebatik [and Tawau]'. */
    private static boolean isUnknownPlace(@Nullable Mention mention, int end) {
        return mention != null
                && mention.kind() == MentionKind.PLACE
                && mention.end() == end
                && mention.entry() == null;
    }

    private boolean isPlaceWord(int t) {
        boolean hyphen = scene.isHyphen(t) && scene.isNameWord(t + 1);
        return hyphen || (scene.isNameWord(t) && scene.world(t) == null && !scene.isStop(t));
    }
}
