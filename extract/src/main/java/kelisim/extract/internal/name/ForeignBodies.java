package kelisim.extract.internal.name;

import java.text.Normalizer;
import java.util.Locale;
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
        if (head == null) {
            return scene.isCapital(begin) && scene.isNameWord(begin) ? spelt(begin) : null;
        }
        if (head.entry().has("link", "true")) {
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

    /** 'Portos e Caminhos de Ferro de Moçambique (CFM)': words that foreign ones join, with their initials behind. */
    private @Nullable Mention spelt(int begin) {
        boolean linked = false;
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        int t = begin;
        while (t < limit && (scene.isCapital(t) && scene.value(t) == null || t > begin && (isLink(t) || isElided(t)))) {
            linked |= !scene.isCapital(t);
            t++;
        }
        boolean bracket = linked && scene.isCapital(t - 1) && scene.tokens().is(t + 1, Shape.UPPER);
        String acronym = bracket ? ShortForms.behind(scene, t) : null;
        return acronym == null || acronym.length() < 2 || !isWithin(plain(acronym), plain(initials(begin, t)))
                ? null
                : Mention.of(MentionKind.ORGANISATION, begin, t, begin, null).withAcronym(acronym);
    }

    private String initials(int begin, int end) {
        StringBuilder initials = new StringBuilder();
        for (int t = begin; t < end; t++) {
            initials.append(initials(t));
        }
        return initials.toString();
    }

    /** The first letter of a word; of "d'Exploitation" both. */
    private String initials(int t) {
        String word = scene.tokens().surface(t);
        return isElided(t)
                ? "" + word.charAt(0) + word.charAt(Math.max(word.indexOf('\''), word.indexOf('’')) + 1)
                : word.substring(0, 1);
    }

    private static String plain(String letters) {
        return Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Whether all letters stand in this order among others. */
    private static boolean isWithin(String letters, String others) {
        int at = 0;
        for (int i = 0; i < others.length() && at < letters.length(); i++) {
            at += others.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return at == letters.length();
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
                && !(scene.tokens().is(t, Shape.UPPER) && scene.isFunction(t))
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
