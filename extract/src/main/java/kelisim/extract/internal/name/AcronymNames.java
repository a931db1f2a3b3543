package kelisim.extract.internal.name;

import java.util.Locale;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that only their acronym tells to be names, without any word that heads a name: 'Vision Orinoco (VO)', and with their
 * meaning in between, 'Zelena Obala (“Green Shore”, ZO)'.
 */
final class AcronymNames {

    private static final int LONGEST = 10;
    /** So many letters a short word of another language has at most. */
    private static final int SHORT = 3;

    private AcronymNames() {}

    /** The body whose name begins at this token and is followed by the initials of its words in brackets. */
    static @Nullable Mention read(Scene scene, int begin) {
        if (!scene.isNameWord(begin) || scene.isOpener(begin)) {
            return null;
        }
        StringBuilder initials = new StringBuilder();
        int t = begin;
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        while (t < limit && (scene.isCapital(t) || scene.isHyphen(t) || isLink(scene, t))) {
            if (scene.isCapital(t)) {
                initials.append(scene.tokens().text().charAt(scene.tokens().begin(t)));
            }
            t++;
        }
        boolean bracket = t < limit && scene.tokens().is(t, Shape.OPENS_BRACKET) && scene.isCapital(t - 1);
        Mention world = scene.world(begin);
        boolean state = world != null && world.kind() == MentionKind.STATE && world.end() == t;
        String form = bracket && !state && initials.length() > 1 ? ShortForms.behind(scene, t) : null;
        return form == null || !form.contentEquals(initials)
                ? null
                : Mention.of(MentionKind.ORGANISATION, begin, t, t - 1, null).withAcronym(form);
    }

    /** The body whose name in another language begins here and is followed by its meaning and its acronym in brackets. */
    static @Nullable Mention translated(Scene scene, int begin) {
        if (!scene.isNameWord(begin)) {
            return null;
        }
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        int t = begin;
        while (t < limit
                && !scene.is(t, Kind.HEADS)
                && (scene.isCapital(t) || scene.isHyphen(t) || t > begin && isShort(scene, t))) {
            t++;
        }
        String acronym =
                scene.tokens().is(t, Shape.OPENS_BRACKET) && scene.isCapital(t - 1) ? behindMeaning(scene, t) : null;
        return acronym == null || !isOf(acronym, scene.tokens().surface(begin, t))
                ? null
                : Mention.of(MentionKind.ORGANISATION, begin, t, t - 1, null).withAcronym(acronym);
    }

    /** '(“Green Shore”, [ZO])', '(Green Movement, [LGJ])'. */
    private static @Nullable String behindMeaning(Scene scene, int open) {
        int limit = scene.limit(open);
        int close = open + 1;
        while (close < limit && close < open + LONGEST && !scene.tokens().is(close, Shape.CLOSES_BRACKET)) {
            close++;
        }
        int acronym = close - 1;
        boolean told = close < limit
                && scene.tokens().is(close, Shape.CLOSES_BRACKET)
                && scene.tokens().is(acronym, Shape.UPPER)
                && scene.isMark(acronym - 1, ',')
                && acronym - 1 > open + 1
                && (scene.tokens().is(open + 1, Shape.MARK) || scene.isCapital(open + 1));
        return told ? scene.tokens().surface(acronym) : null;
    }

    /** 'i', 'e': a short word of another language. */
    private static boolean isShort(Scene scene, int t) {
        return scene.isLower(t)
                && !scene.isFunction(t)
                && scene.tokens().surface(t).length() <= SHORT;
    }

    /** Whether the letters of an acronym stand in a name in their order, the first of them first. */
    private static boolean isOf(String acronym, String name) {
        String letters = name.toUpperCase(Locale.ROOT);
        int at = 0;
        for (int i = 0; i < letters.length() && at < acronym.length(); i++) {
            at += acronym.charAt(at) == letters.charAt(i) ? 1 : 0;
        }
        return acronym.length() > 1 && at == acronym.length() && acronym.charAt(0) == letters.charAt(0);
    }

    private static boolean isLink(Scene scene, int t) {
        return scene.isAny(t, "of", "for", "and", "the", "&");
    }
}
