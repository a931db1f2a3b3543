package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/**
 * Words in lower case that tell which thing the noun behind them is: 'a new [double taxation] agreement', 'the [grazing] accord'.
 *
 * @param begin where those begin that tell more than a form or rank; the noun itself if none does
 * @param determiner what may be the determiner in front of them all, -1 if they begin the text
 */
record Attributes(int begin, int determiner) {

    private static final int MOST = 4;

    /** Those in front of a noun. */
    static Attributes of(Scene scene, int noun) {
        int t = noun;
        int begin = noun;
        while (t > 0 && t > noun - MOST && isAttribute(scene, t - 1)) {
            t--;
            begin = tellsThing(scene, t) ? t : begin;
        }
        Mention year = t == 0 ? null : scene.value(t - 1);
        boolean dated = year != null && year.kind() == MentionKind.DATE;
        int determiner = (year != null && dated ? year.begin() : t) - 1;
        boolean determined =
                scene.isDefinite(determiner) || scene.isAny(determiner, "a", "an") || scene.isPossessive(determiner);
        return new Attributes(determined ? begin : noun, determiner);
    }

    private static boolean tellsThing(Scene scene, int t) {
        return !scene.is(t, Kind.FORM) && !scene.tokens().is(t, Shape.DASH);
    }

    private static boolean isAttribute(Scene scene, int t) {
        boolean form = scene.is(t, Kind.FORM) && scene.isLower(t);
        boolean word = scene.isLower(t)
                && !scene.isFunction(t)
                && !isDone(scene, t)
                && !scene.tokens().endsIn(t, "ly")
                && scene.world(t) == null
                && scene.value(t) == null;
        return form || word || scene.isHyphen(t);
    }

    /** 'the signed treaty': what was done to it tells not which it is. */
    private static boolean isDone(Scene scene, int t) {
        Match verb = scene.match(t, Kind.VERB);
        return verb != null
                && (verb.inflection() == Inflection.PARTICIPLE || verb.inflection() == Inflection.PAST_OR_PARTICIPLE);
    }
}
