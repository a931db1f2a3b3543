package kelisim.extract.internal.name;

import java.util.Set;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Names of places and waters with a head: 'Lake Elton', 'Batken Region', 'city of Karaganda', 'Gulf of Finland'. */
final class PlaceNames {

    private static final int LONGEST = 6;
    private static final Set<String> RESOURCES =
            Set.of("river", "lake", "sea", "basin", "mountain", "protected_area", "glacier", "forest", "aquifer");

    private final Scene scene;
    private final Tail tail;

    PlaceNames(Scene scene, Tail tail) {
        this.scene = scene;
        this.tail = tail;
    }

    /** Whether what such a head names can be shared: a water, a mountain, a reserve, a forest. */
    static boolean isResource(Entry head) {
        String kind = head.get("kind");
        return kind != null && RESOURCES.contains(kind);
    }

    /** The place that the run names; {@code null} if it names none. */
    @Nullable
    Mention read(Run run, Match head) {
        if (head.entry().has("kind", "border")) {
            return null;
        }
        return run.isBare() ? headFirst(head) : headLast(run, head);
    }

    private @Nullable Mention headFirst(Match head) {
        Mention world = scene.world(head.begin());
        if (world != null && world.end() > head.end()) {
            // the world knows how far the name goes: in 'Bay of Biscay Council' no bay is called Biscay Council
            return null;
        }
        int end = head.end();
        int from = scene.isWord(end, "of") ? scene.afterArticle(end + 1) : end;
        boolean before = from == end
                && head.entry().has("position", "before")
                && (scene.isCapital(head.begin()) || isWaterSpokenOf(head));
        boolean of = from > end && head.entry().has("position", "of") && !isPlural(head);
        if (!(before || of) || !isPlaceName(from)) {
            return null;
        }
        int last = tail.complement(from, Math.min(scene.limit(from), from + LONGEST), false, end);
        return last == end ? null : place(head.begin(), last, head.end() - 1, head);
    }

    /** 'the river Drava'. */
    private boolean isWaterSpokenOf(Match head) {
        boolean water = head.entry().has("kind", "river") || head.entry().has("kind", "lake");
        return water && scene.isDefinite(head.begin() - 1) && !isPlural(head);
    }

    /** Of several places under one head ('Ural and Irtysh rivers') each keeps its own name without the head. */
    private @Nullable Mention headLast(Run run, Match head) {
        boolean capital = scene.isCapital(head.begin());
        if (head.entry().has("weak", "true") && !capital) {
            return null;
        }
        Mention world = scene.world(run.begin());
        if (isPlural(head) && !(capital && isNamedPlural(run))) {
            boolean several = world == null && scene.isWord(run.begin() - 1, "and") && !scene.isStop(run.begin());
            return several ? place(run.begin(), head.begin(), head.begin() - 1, head) : null;
        }
        boolean people = world != null && world.kind() == MentionKind.DEMONYM;
        boolean common = scene.isStop(run.begin()) || scene.is(run.begin(), Kind.COMMON_WORD);
        boolean ordinary =
                world == null && common && (!capital || (head.length() == 1 && head.begin() == run.begin() + 1));
        boolean kindOnly = world != null && !capital && scene.isLower(run.begin());
        return people || ordinary || kindOnly ? null : place(run.begin(), head.end(), head.end() - 1, head);
    }

    /** 'the Plitvice Lakes', 'the Iullemeden Aquifer Systems': a capital plural behind one name, which is no list. */
    private boolean isNamedPlural(Run run) {
        return scene.isWord(run.begin() - 1, "the") && !scene.isStop(run.begin());
    }

    private boolean isPlural(Match head) {
        String surface = scene.tokens().surface(head.end() - 1);
        return surface.endsWith("s") && !head.entry().name().endsWith("s");
    }

    private boolean isPlaceName(int t) {
        boolean other = scene.isWorld(t, MentionKind.DEMONYM)
                || scene.isWorld(t, MentionKind.ORGANISATION)
                || scene.isWorld(t, MentionKind.STATE);
        return scene.isNameWord(t) && !scene.is(t, Kind.HEADS) && !scene.isStop(t) && !other;
    }

    private Mention place(int begin, int end, int at, Match head) {
        String kind = head.entry().get("kind");
        boolean resource = isResource(head.entry());
        MentionKind mention = resource ? MentionKind.RESOURCE : MentionKind.PLACE;
        Entry known = kind == null || !resource ? null : known(begin, end, head, kind);
        Mention place = Mention.of(mention, begin, end, at, known == null ? head.entry() : known);
        return AcronymOwners.isSpelt(scene, place)
                ? place.withAcronym(scene.tokens().surface(end + 1))
                : place;
    }

    /** 'Zambezi River' and 'River Zambezi' are what the world knows as the Zambezi; its basin is another thing. */
    private @Nullable Entry known(int begin, int end, Match head, String kind) {
        boolean headFirst = head.begin() == begin;
        Mention world = scene.world(headFirst ? head.end() : begin);
        Entry entry = world == null ? null : world.entry();
        boolean whole = world != null && world.end() == (headFirst ? end : head.begin());
        return entry != null && whole && entry.has("kind", kind) ? entry : null;
    }
}
