package kelisim.extract.internal.name;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Waters, mountains and reserves that one plural names together: 'the rivers Sava, Una and Lim', 'three basins: Buna, Sio/Malaba'. */
final class ListedPlaces {

    private static final int MOST = 12;
    private static final int LONGEST = 6;

    private final Scene scene;

    ListedPlaces(Scene scene) {
        this.scene = scene;
    }

    /** Those that the world does not know; nothing where a plural has no list of names behind it. */
    List<Mention> find() {
        List<Mention> found = new ArrayList<>();
        for (int t = 0; t < scene.tokens().size(); t++) {
            Match head = scene.match(t, Kind.PLACE_HEAD);
            if (head != null && PlaceNames.isResource(head.entry()) && isPlural(head)) {
                found.addAll(behind(head));
            }
        }
        return found;
    }

    private boolean isPlural(Match head) {
        return !scene.isCapital(head.begin())
                && scene.tokens().surface(head.end() - 1).endsWith("s");
    }

    private List<Mention> behind(Match head) {
        List<Mention> names = new ArrayList<>();
        int items = 0;
        int t = scene.isMark(head.end(), ':') ? head.end() + 1 : head.end();
        int limit = scene.limit(head.begin());
        while (t < limit && items < MOST) {
            int begin = opened(t);
            int end = end(begin, limit);
            if (end == begin) {
                break;
            }
            if (scene.world(begin) == null) {
                names.add(named(begin, end, head.entry()));
            }
            items++;
            t = next(end);
            if (t == end) {
                break;
            }
        }
        return items > 1 ? names : List.of();
    }

    /** Behind an article and a word like 'lower'. */
    private int opened(int t) {
        int begin = scene.afterArticle(t);
        boolean part = begin > t && scene.isLower(begin) && scene.isNameWord(begin + 1);
        return part ? begin + 1 : begin;
    }

    /** The token behind a name of several words, also 'A-B', 'A/B' and 'A of B'; the first one if none begins there or another thing does. */
    private int end(int begin, int limit) {
        boolean other = scene.isWorld(begin, MentionKind.STATE)
                || scene.isWorld(begin, MentionKind.DEMONYM)
                || scene.isWorld(begin, MentionKind.ORGANISATION);
        int t = begin;
        while (!other && t < limit && t < begin + LONGEST && scene.isNameWord(t)) {
            t++;
            boolean joined = scene.isHyphen(t)
                    || scene.isMark(t, '/') && scene.tokens().is(t + 1, Shape.JOINED)
                    || scene.isWord(t, "of");
            t += joined && scene.isNameWord(t + 1) ? 1 : 0;
        }
        return t;
    }

    /** The token behind a comma or 'and' or both. */
    private int next(int end) {
        int t = scene.isMark(end, ',') ? end + 1 : end;
        return scene.isAny(t, "and", "or", "&") ? t + 1 : t;
    }

    private static Mention named(int begin, int end, Entry head) {
        return Mention.of(MentionKind.RESOURCE, begin, end, end - 1, head);
    }
}
