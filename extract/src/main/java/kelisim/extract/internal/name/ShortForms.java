package kelisim.extract.internal.name;

import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The short form that a text gives a name in brackets behind it: '(WMO)', '(further – Agreement)', '(hereinafter referred
 * to as “the Commission”)'.
 */
final class ShortForms {

    private static final int LONGEST = 12;

    private ShortForms() {}

    /** The short form in the bracket that opens at this token, {@code null} if there is none. */
    static @Nullable String behind(Scene scene, int open) {
        if (!scene.tokens().is(open, Shape.OPENS_BRACKET)) {
            return null;
        }
        int close = open + 1;
        int limit = Math.min(scene.limit(open), open + LONGEST);
        while (close < limit && !scene.tokens().is(close, Shape.CLOSES_BRACKET)) {
            close++;
        }
        if (close >= limit) {
            return null;
        }
        int from = isAnnounced(scene, open + 1) ? afterAnnouncement(scene, open + 1, close) : open + 1;
        from = scene.afterArticle(scene.tokens().is(from, Shape.OPENS_QUOTE) ? from + 1 : from);
        int to = isExplained(scene, from) ? from + 1 : close;
        to = scene.tokens().is(to - 1, Shape.CLOSES_QUOTE) ? to - 1 : to;
        if (from >= to || !scene.isCapital(from)) {
            return null;
        }
        return scene.tokens().surface(from, to);
    }

    /** '(CLM by its initials in Spanish)', '(ERA for short)'. */
    private static boolean isExplained(Scene scene, int t) {
        return scene.tokens().is(t, Shape.UPPER)
                && (scene.isAny(t + 1, "by") && scene.isAny(t + 2, "its", "their", "the")
                        || scene.isAny(t + 1, "for", "in") && scene.isAny(t + 2, "short", "brief"));
    }

    private static boolean isAnnounced(Scene scene, int t) {
        return scene.isAny(t, "further", "hereinafter", "hereafter", "henceforth", "abbreviated", "later");
    }

    private static int afterAnnouncement(Scene scene, int from, int close) {
        int t = from;
        while (t < close && !scene.isCapital(t) && !scene.tokens().is(t, Shape.OPENS_QUOTE)) {
            t++;
        }
        return t;
    }
}
