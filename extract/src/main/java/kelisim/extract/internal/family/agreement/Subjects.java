package kelisim.extract.internal.family.agreement;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument is about, as its name says: behind a preposition ('on trade'), behind 'of' ('Treaty of Friendship'), or in
 * front of its kind ('air services agreement').
 */
final class Subjects {

    private final Analysis analysis;

    Subjects(Analysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The subject in a name.
     *
     * @param begin the first token of the name
     * @param mention the mention in it
     * @param end the token behind the name
     */
    @Nullable
    String of(int begin, Mention mention, int end) {
        String told = behindPreposition(mention.head() + 1, end);
        if (told != null) {
            return told;
        }
        int head = head(begin, Math.max(mention.end(), begin + 1));
        if (head < 0) {
            return null;
        }
        String behind = behindPreposition(head + 1, end);
        String complement = behind == null ? complement(head + 1, end) : behind;
        return complement == null ? inFront(begin, head) : complement;
    }

    /** 'on', 'concerning', 'for' with what follows them. */
    @Nullable
    String behindPreposition(int from, int end) {
        for (int t = from; t < end; t++) {
            Match preposition = analysis.text().match(t, "function");
            if (preposition == null || !preposition.entry().has("subject", "true")) {
                continue;
            }
            Match article = analysis.text().match(preposition.end(), "function");
            boolean skips = article != null && article.entry().has("pos", "article");
            int begin = skips && article != null ? article.end() : preposition.end();
            Mention value = analysis.mentions().at(begin, MentionKind.DATE, MentionKind.FIGURE);
            if (value == null && begin < end) {
                return analysis.surface(begin, end);
            }
        }
        return null;
    }

    /** The word that alone says what kind of instrument it is. */
    private int head(int begin, int end) {
        for (int t = begin; t < end; t++) {
            for (Match match : analysis.text().matches(t)) {
                if (match.length() == 1 && match.entry().lexicon().equals("instrument_head")) {
                    return t;
                }
            }
        }
        return -1;
    }

    /** 'of Peace, Friendship and Arbitration': not 'of 1994', 'of the Council', 'of understanding'. */
    private @Nullable String complement(int of, int end) {
        if (of >= end || !analysis.text().isWord(of, "of")) {
            return null;
        }
        int from = analysis.text().afterDeterminers(of + 1, end);
        Mention named = analysis.mentions().at(from);
        boolean thing = named == null
                || named.begin() < from
                || named.kind() == MentionKind.DEMONYM
                || named.kind() == MentionKind.RESOURCE;
        if (from >= end
                || !thing
                || analysis.text().is(from, "instrument_form")
                || analysis.text().is(from, "role")) {
            return null;
        }
        int t = from;
        while (t < end && !isEnd(t)) {
            t++;
        }
        return t > from ? analysis.surface(from, t) : null;
    }

    private boolean isEnd(int t) {
        Match function = analysis.text().match(t, "function");
        boolean parties = function != null && function.entry().has("parties", "true");
        return parties
                || analysis.text().isFunction(t, "pos", "preposition")
                        && analysis.mentions().at(t + 1, MentionKind.DATE) != null
                || analysis.tokens().is(t, Shape.OPENS_BRACKET)
                || analysis.mentions().at(t, MentionKind.DATE) != null;
    }

    /** 'Long-Term Power Trade Agreement': the words in front that tell neither form, party nor date. */
    private @Nullable String inFront(int begin, int head) {
        int from = begin;
        while (from < head && isNoSubject(from)) {
            Mention named = analysis.mentions().at(from);
            Match form = analysis.text().match(from, "instrument_form");
            from = Math.max(from + 1, named == null ? form == null ? 0 : form.end() : named.end());
        }
        for (int t = from; t < head; t++) {
            if (analysis.tokens().is(t, Shape.POSSESSIVE | Shape.OPENS_QUOTE | Shape.CLOSES_QUOTE | Shape.NUMBER)) {
                return null;
            }
        }
        boolean alone = from + 1 == head && analysis.tokens().is(from, Shape.CAPITAL);
        return from < head && !(alone && !isOrdinary(from)) ? analysis.surface(from, head) : null;
    }

    /** One word with a capital in front may be a place, after which declarations are called; an ordinary word is none. */
    private boolean isOrdinary(int t) {
        Match head = analysis.text().match(t, "instrument_head");
        return head != null && head.length() > 1
                || analysis.text().is(t, "theme")
                || analysis.text().is(t, "common_word")
                || analysis.text().is(t, "verb");
    }

    private boolean isNoSubject(int t) {
        Mention named = analysis.mentions().at(t);
        boolean name = named != null && named.kind() != MentionKind.INSTRUMENT && named.kind() != MentionKind.RESOURCE;
        return name
                || analysis.tokens().is(t, Shape.DASH | Shape.UPPER | Shape.NUMBER)
                || analysis.text().is(t, "instrument_form")
                || analysis.text().is(t, "ordinal")
                || analysis.text().is(t, "function");
    }
}
