package kelisim.extract.internal.discourse;

import java.util.Set;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Whose paper or page a document is: the body named alone on one of its first lines, or set off there by a mark ('Harbour
 * Union – News', 'HU – Harbour Union'), or whose publication the line is ('Newsletter of the Harbour Union').
 */
final class Letterhead {

    /** In how many first tokens a letterhead may stand. */
    private static final int TOKENS = 60;
    /** In how many first tokens a document may say what the body is of which it tells. */
    private static final int OPENING = 160;
    /** How many words a line may have in front of the body whose publication it is. */
    private static final int LEAD = 4;
    /** What parts the body of a line from the name of its page. */
    private static final Set<String> PARTS = Set.of("|", "·", "/", "›", ">", "»", "•", ":");
    /** Kinds of bodies that are units of the one named above them, or that report of others. */
    private static final Set<String> UNITS = Set.of("department", "office", "media");

    private final AnalysedText text;
    private final Mentions mentions;

    Letterhead(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The first such body; {@code null} if there is none. */
    @Nullable
    Mention body() {
        int end = Math.min(text.tokens().size(), TOKENS);
        for (Mention mention : mentions.within(0, end, MentionKind.ORGANISATION)) {
            boolean outer = mention.equals(mentions.outermost(mention.begin()));
            boolean capital = text.tokens().is(mention.head(), Shape.CAPITAL);
            boolean named = outer && capital && !mention.generic() && !isUnit(mention);
            if (named && isParty(mention)) {
                return null;
            }
            if (named && heads(mention)) {
                return mention;
            }
        }
        return defined();
    }

    /** 'The Harbour Union (HU) is an association of …': whom one of the first sentences introduces. */
    private @Nullable Mention defined() {
        int end = Math.min(text.tokens().size(), OPENING);
        for (Mention mention : mentions.within(0, end, MentionKind.ORGANISATION)) {
            int begin = text.sentenceOf(mention.begin()).begin();
            boolean first = !mention.generic() && text.afterDeterminers(begin, mention.begin() + 1) == mention.begin();
            int is = text.afterBracket(mention.end(), text.tokens().size());
            int noun = text.afterDeterminers(is + 1, is + 3);
            boolean introduced = first && text.isFunction(is, "verb", "be") && noun > is + 1;
            for (int t = noun; introduced && t < noun + LEAD; t++) {
                Match head = text.match(t, "organisation_head");
                if (head != null && !text.tokens().is(t, Shape.CAPITAL)) {
                    return mention;
                }
            }
        }
        return null;
    }

    private boolean heads(Mention mention) {
        return isAlone(mention)
                || opens(mention)
                || isPublisher(mention)
                || isAbout(mention)
                || isAtAGlance(mention)
                || spellsOut(mention)
                || isWithSeat(mention);
    }

    /** 'Unión de Puertos (UP)' as the first line: an acronym that is explained later. */
    private boolean spellsOut(Mention mention) {
        int t = mention.begin() - 1;
        boolean bracket = text.tokens().is(t, Shape.OPENS_BRACKET)
                && text.tokens().is(mention.end(), Shape.CLOSES_BRACKET)
                && isLineEnd(mention.end() + 1);
        while (bracket && t > 0 && !isLineStart(t)) {
            t--;
        }
        return bracket && t == 0 && text.tokens().is(0, Shape.CAPITAL);
    }

    /** 'HARBOUR UNION, RIGA' as the first line. */
    private boolean isWithSeat(Mention mention) {
        if (mention.begin() != 0 || !text.tokens().isMark(mention.end(), ',')) {
            return false;
        }
        int t = mention.end() + 1;
        while (!isLineEnd(t)) {
            boolean passes =
                    text.tokens().is(t, Shape.CAPITAL) || text.tokens().is(t, Shape.MARK) || text.isWord(t, "and");
            if (!passes) {
                return false;
            }
            t++;
        }
        return t > mention.end() + 1;
    }

    /** 'The Harbour Union at a glance', 'Harbour Union in figures'. */
    private boolean isAtAGlance(Mention mention) {
        Match summary = text.match(mention.end(), "page_title");
        return summary != null && isLineStart(beforeDeterminers(mention) + 1) && isLineEnd(summary.end());
    }

    /** The last token in front of a body and its articles, which stand on its line. */
    private int beforeDeterminers(Mention mention) {
        int t = mention.begin();
        while (!isLineStart(t) && text.isFunction(t - 1, "pos", "determiner")) {
            t--;
        }
        return t - 1;
    }

    /** 'Department of Press', 'International Secretariat': part of the body that stands above it. */
    private static boolean isUnit(Mention mention) {
        Entry head = mention.entry();
        return head != null && UNITS.stream().anyMatch(unit -> head.has("kind", unit));
    }

    /** One of those between whom an instrument is made: 'between', and below it the one and the other. */
    private boolean isParty(Mention mention) {
        int t = text.isFunction(mention.begin() - 1, "pos", "article") ? mention.begin() - 2 : mention.begin() - 1;
        return text.isWord(t, "between") || text.isWord(t, "and") && isLineStart(t);
    }

    private boolean isAlone(Mention mention) {
        return isLineStart(mention.begin()) && isLineEnd(behind(mention));
    }

    /** 'Harbour Union – News', 'HU – Harbour Union', 'hu.example / Harbour Union / Who we are'. */
    private boolean opens(Mention mention) {
        boolean parted = isLineStart(mention.begin()) || isPart(mention.begin() - 1) && !isColon(mention.begin() - 1);
        boolean first = parted && (isPart(behind(mention)) || isLineEnd(behind(mention)));
        boolean spelt = isPart(mention.begin() - 1)
                && isLineStart(mention.begin() - 2)
                && text.tokens().is(mention.begin() - 2, Shape.UPPER)
                && isLineEnd(behind(mention));
        return first || spelt;
    }

    /** 'About the Harbour Union'. */
    private boolean isAbout(Mention mention) {
        int t = beforeDeterminers(mention);
        return t >= 0 && text.isWord(t, "about") && isLineStart(t) && isLineEnd(behind(mention));
    }

    /** 'Newsletter of the Harbour Union (HU)'. */
    private boolean isPublisher(Mention mention) {
        int t = beforeDeterminers(mention);
        boolean of = text.isWord(t, "of") && (isLineEnd(behind(mention)) || isPart(behind(mention)));
        int begin = t;
        while (begin > t - LEAD && begin > 0 && !isLineStart(begin)) {
            begin--;
        }
        for (int at = begin; of && isLineStart(begin) && at < t; at++) {
            Match noun = text.match(at, "publication");
            if (noun != null && noun.end() == t) {
                return true;
            }
        }
        return false;
    }

    private boolean isColon(int t) {
        return text.tokens().isMark(t, ':');
    }

    private int behind(Mention mention) {
        int end = mention.end();
        return isLineEnd(end) ? end : text.afterBracket(end, text.tokens().size());
    }

    private boolean isPart(int t) {
        boolean dash = text.tokens().is(t, Shape.DASH) && !text.tokens().is(t, Shape.JOINED);
        return dash
                || t >= 0
                        && t < text.tokens().size()
                        && PARTS.contains(text.tokens().surface(t));
    }

    private boolean isLineStart(int t) {
        return t == 0 || text.tokens().is(t, Shape.LINE_START) || isColumn(t);
    }

    /** Whether a wide gap parts a word from a short form that opens the line: 'HU   Harbour Union'. */
    private boolean isColumn(int t) {
        return t > 0
                && t < text.tokens().size()
                && text.tokens().is(t - 1, Shape.UPPER)
                && text.tokens().is(t - 1, Shape.LINE_START)
                && text.tokens().begin(t) - text.tokens().end(t - 1) > 1;
    }

    private boolean isLineEnd(int t) {
        return t >= text.tokens().size() || isLineStart(t);
    }
}
