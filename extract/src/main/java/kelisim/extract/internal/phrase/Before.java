package kelisim.extract.internal.phrase;

import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** What stands right before a word, as far as it tells whether the word is a verb. */
final class Before {

    /** Classes of verbs behind which a gerund stands: 'began building', 'includes training'. */
    private static final List<String> GERUND_GOVERNORS =
            List.of("start", "propose", "gerund", "include", "discuss", "say", "extent");

    private final AnalysedText text;
    private final ChunkRow row;

    Before(AnalysedText text, ChunkRow row) {
        this.text = text;
        this.row = row;
    }

    boolean isPreposition() {
        return !row.inNoun() && row.lastIs(Type.PREPOSITION);
    }

    boolean isPronoun() {
        return isPronoun(row.size() - 1);
    }

    /** 'who heads the board', 'it crosses the border': right behind such a word a verb stands. */
    boolean isSubject() {
        return row.lastIs(Type.RELATIVE) || row.lastIs(Type.NOUN) && isPronoun() || isOfDate(row.size() - 1);
    }

    /** 'a second crossing': the noun phrase so far is an article and an ordinal. */
    boolean isNumbered() {
        return row.inNoun()
                && text.is(row.nounBegin() + 1, "ordinal")
                && text.isFunction(row.nounBegin(), "pos", "article");
    }

    /** Whether a noun phrase stands in the sentence so far that no preposition governs. */
    boolean hasSubject() {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).is(Type.NOUN) && (i == 0 || !row.get(i - 1).is(Type.PREPOSITION))) {
                return true;
            }
        }
        return false;
    }

    /** 'sits in A and': what stands in front of the conjunction hangs on a preposition or is a date, so that no noun is joined to it. */
    boolean endsComplement() {
        int last = row.size() - 2;
        return last >= 1
                && (row.get(last).is(Type.DATE)
                        || row.get(last).is(Type.NOUN) && row.get(last - 1).is(Type.PREPOSITION));
    }

    /** A verb that governs no gerund: 'to cut waiting times'. */
    boolean governs() {
        VerbGroup verb = row.inNoun() ? null : row.lastVerb();
        return verb != null && !verb.copula() && GERUND_GOVERNORS.stream().noneMatch(verb::is);
    }

    /** The noun phrase so far is what a verb governs, which takes no clause: 'to adopt stricter controls'. */
    boolean isObject() {
        VerbGroup verb = row.lastVerb();
        return verb != null
                && !verb.is("say")
                && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.INFINITIVE);
    }

    /** '“…,” says X': the quotation is what the verb says, and its subject stands behind. */
    boolean isQuotation(int t) {
        Tokens tokens = text.tokens();
        return tokens.is(t - 1, Shape.CLOSES_QUOTE)
                || tokens.isMark(t - 1, ',') && tokens.is(t - 2, Shape.CLOSES_QUOTE);
    }

    /** 'the Agreement of 2019' as a subject. */
    private boolean isOfDate(int last) {
        return last >= 2
                && row.get(last).is(Type.DATE)
                && text.isWord(row.get(last - 1).begin(), "of")
                && row.get(last - 2).is(Type.NOUN);
    }

    private boolean isPronoun(int index) {
        Chunk chunk = row.get(index);
        Match match = chunk.is(Type.NOUN) ? text.match(chunk.begin(), "function") : null;
        return match != null && match.entry().has("pos", "pronoun") && match.end() == chunk.end();
    }
}
