package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import org.jspecify.annotations.Nullable;

/** Names of companies by their legal form: 'JSC “Samruk-Energy”', 'LLP Eco Alliance', 'Hrvatske vode d.o.o.'. */
final class CompanyNames {

    private static final int LONGEST = 10;
    /** A form stands within so many tokens behind the first of a name. */
    private static final int REACH = 6;

    private final Scene scene;
    /** The next token at which a form may begin, from this one on: few capitalised words have one near. */
    private int next = -1;

    private int soughtFrom;

    CompanyNames(Scene scene) {
        this.scene = scene;
    }

    /** The company whose name begins here. */
    @Nullable
    Mention read(int begin) {
        Match form = scene.match(begin, Kind.COMPANY);
        if (form != null && form.entry().has("position", "both")) {
            return formFirst(form);
        }
        return scene.isNameWord(begin) && form == null ? formLast(begin) : null;
    }

    private @Nullable Mention formFirst(Match form) {
        Match second = scene.match(form.end(), Kind.COMPANY);
        int end = second == null ? form.end() : second.end();
        int close = scene.closingQuote(end);
        if (close > 0 && close - end < LONGEST) {
            return body(form.begin(), close + 1);
        }
        int t = end;
        while (t < end + 5 && (isPlainName(t) || (t > end && scene.isHyphen(t) && isPlainName(t + 1)))) {
            t++;
        }
        return t > end ? body(form.begin(), t) : null;
    }

    private boolean isPlainName(int t) {
        return scene.isNameWord(t) && !scene.is(t, Kind.HEADS | Kind.ROLE.bit());
    }

    /** Looks a few words ahead for a form that stands behind the name. */
    private @Nullable Mention formLast(int begin) {
        int limit = Math.min(scene.limit(begin), begin + REACH);
        if (nextForm(begin + 1) >= limit) {
            return null;
        }
        for (int t = begin + 1; t < limit; t++) {
            Match form = scene.match(t, Kind.COMPANY);
            if (form != null && (scene.isCapital(t - 1) || t == begin + 2)) {
                return body(begin, form.end());
            }
            boolean goesOn = scene.isNameWord(t)
                    || scene.isHyphen(t)
                    || scene.isMark(t, '&')
                    || (t == begin + 1 && scene.isLower(t) && !scene.isFunction(t) && scene.is(t + 1, Kind.COMPANY));
            if (!goesOn) {
                return null;
            }
        }
        return null;
    }

    private int nextForm(int from) {
        if (from < soughtFrom || from > next) {
            soughtFrom = from;
            next = scene.text().seek(from, scene.tokens().size(), Kind.COMPANY.lexicon());
        }
        return next;
    }

    private static Mention body(int begin, int end) {
        return Mention.of(MentionKind.ORGANISATION, begin, end, end - 1, null);
    }
}
