package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of bodies in other languages that begin with their head: 'Partido Verde do Brasil', 'Chambre de Commerce,
 * d'Industrie et de Services de Casablanca'.
 */
final class ForeignBodies {

    private static final String HEAD = "foreign_head";
    private static final int LONGEST = 20;

    private final Scene scene;

    ForeignBodies(Scene scene) {
        this.scene = scene;
    }

    /** The body whose name begins here; {@code null} if none does. */
    @Nullable
    Mention read(int begin) {
        Match head = scene.isCapital(begin) ? scene.text().match(begin, HEAD) : null;
        if (head == null || head.entry().has("link", "true")) {
            return null;
        }
        boolean linked = false;
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        int end = head.end();
        int t = end;
        while (t < limit) {
            int word = afterLinks(t, limit);
            if (!isWord(word) || word >= limit) {
                break;
            }
            linked |= word > t || isElided(word);
            Mention world = scene.world(word);
            end = world == null || world.end() > limit ? word + 1 : world.end();
            end = afterHyphens(end, limit);
            t = end;
        }
        boolean named = end > head.end() && (linked || !head.entry().has("strict", "true"));
        if (!named) {
            return null;
        }
        Mention mention = Mention.of(MentionKind.ORGANISATION, begin, end, begin, head.entry());
        String acronym = ShortForms.behind(scene, end);
        return acronym == null ? mention : mention.withAcronym(acronym);
    }

    /** Behind linking words, with their apostrophes, and behind a comma that such a word follows. */
    private int afterLinks(int token, int limit) {
        boolean article = scene.text().isFunction(token + 1, "pos", "article");
        boolean more = scene.isMark(token, ',') && !article && (isLink(token + 1) || isElided(token + 1));
        int t = more ? token + 1 : token;
        int from = t;
        while (t < limit && isLink(t)) {
            t++;
        }
        return t == from && !more ? token : t;
    }

    private boolean isLink(int t) {
        Match link = scene.text().match(t, HEAD);
        boolean small = scene.isLower(t)
                || scene.tokens().is(t, Shape.UPPER | Shape.INITIAL)
                        && scene.tokens().is(t - 1, Shape.UPPER | Shape.MARK);
        return small && (link != null && link.entry().has("link", "true") || isShouted(t));
    }

    /** 'DE' in a line of capitals. */
    private boolean isShouted(int t) {
        String word = scene.tokens().is(t, Shape.UPPER) ? scene.tokens().surface(t) : "";
        return word.equals("DE") || word.equals("DU") || word.equals("ET") || word.equals("DO") || word.equals("DA");
    }

    /** "d'Industrie": a linking word without its vowel and the word that it joins. */
    private boolean isElided(int t) {
        String word = scene.tokens().is(t, Shape.WORD) ? scene.tokens().surface(t) : "";
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe > 0
                && apostrophe < 5
                && apostrophe + 1 < word.length()
                && Character.isUpperCase(word.charAt(apostrophe + 1));
    }

    private boolean isWord(int t) {
        return (scene.isCapital(t) || isElided(t))
                && scene.value(t) == null
                && !scene.is(t, Kind.ROLE.bit() | Kind.HONORIFIC.bit());
    }

    private int afterHyphens(int token, int limit) {
        int t = token;
        while (t + 1 < limit && scene.isHyphen(t) && scene.isCapital(t + 1)) {
            t += 2;
        }
        return t;
    }
}
