package kelisim.extract.internal.family.statement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whose a quotation is without a verb of saying: a name behind a dash, 'according to X', 'in X's words', 'with these words X left'. */
final class Attributions {

    private static final int FAR = 25;
    private static final int NEAR = 12;
    /** A line that only names who said what stands above it has no more tokens. */
    private static final int LINE = 14;

    private final Analysis analysis;

    Attributions(Analysis analysis) {
        this.analysis = analysis;
    }

    @Nullable
    Entity of(Quotation quotation) {
        Entity speaker = named(quotation);
        speaker = speaker == null ? below(quotation) : speaker;
        speaker = speaker == null ? sourceBefore(quotation) : speaker;
        speaker = speaker == null ? wordsOf(quotation) : speaker;
        return speaker == null ? withTheseWords(quotation) : speaker;
    }

    /** '“…” – X, director of A', '“…” (X, closing words)'. */
    private @Nullable Entity named(Quotation quotation) {
        int t = quotation.close() + 1;
        t = t < analysis.tokens().size() && analysis.tokens().isMark(t, '.') ? t + 1 : t;
        boolean mark = t < analysis.tokens().size()
                && analysis.tokens().is(t, Shape.DASH | Shape.OPENS_BRACKET)
                && !analysis.tokens().is(t, Shape.POSSESSIVE);
        return mark ? nameFrom(t + 1) : null;
    }

    /** The name from here on, behind forms of address and offices. */
    private @Nullable Entity nameFrom(int begin) {
        int limit = Math.min(analysis.tokens().size(), begin + NEAR);
        for (int at = new AddressForms(analysis).behind(begin, limit); at < limit; at++) {
            Mention person = analysis.mentions().at(at, MentionKind.PERSON);
            if (person != null) {
                return analysis.discourse().of(person);
            }
            if (analysis.mentions().at(at, MentionKind.ROLE) == null) {
                return null;
            }
        }
        return null;
    }

    /** A quotation that fills its block, over a short line behind a dash that begins with a name. */
    private @Nullable Entity below(Quotation quotation) {
        int number = analysis.text().sentenceNumber(quotation.close());
        List<Sentence> sentences = analysis.text().sentences();
        if (number + 1 >= sentences.size()
                || quotation.close() + 2 < sentences.get(number).end()) {
            return null;
        }
        Sentence next = sentences.get(number + 1);
        boolean dash = analysis.text().block(next) instanceof Block.ListItem item && isDash(item.marker())
                || analysis.tokens().is(next.begin(), Shape.DASH);
        boolean line = next.block() != sentences.get(number).block() && next.end() - next.begin() <= LINE;
        int begin = analysis.tokens().is(next.begin(), Shape.DASH) ? next.begin() + 1 : next.begin();
        return dash && line ? nameFrom(begin) : null;
    }

    private static boolean isDash(@Nullable String marker) {
        return marker != null && !marker.isEmpty() && "-–—―".indexOf(marker.charAt(0)) >= 0;
    }

    /** 'According to X, “…”'. */
    private @Nullable Entity sourceBefore(Quotation quotation) {
        Sentence sentence = analysis.text().sentenceOf(quotation.open());
        for (int t = quotation.open() - 1; t >= sentence.begin() && t > quotation.open() - FAR; t--) {
            if (isCue(t, "source")) {
                return firstPerson(t, quotation.open());
            }
        }
        return null;
    }

    /** 'In X's words, “…”': somebody's own words right in front. */
    private @Nullable Entity wordsOf(Quotation quotation) {
        int t = quotation.open() - 1;
        t = analysis.tokens().isMark(t, ',') || analysis.tokens().isMark(t, ':') ? t - 1 : t;
        if (t < 2 || !isCue(t, "words") || !analysis.tokens().is(t - 1, Shape.POSSESSIVE)) {
            return null;
        }
        Mention owner = analysis.mentions().outermost(t - 2);
        return owner != null && owner.kind() == MentionKind.PERSON
                ? analysis.discourse().of(owner)
                : null;
    }

    /** '“…”, in the words of X', '“…,” as the late X used to say'. */
    @Nullable
    Entity sourceBehind(Quotation quotation) {
        int t = quotation.close() + 1;
        t = t < analysis.tokens().size() && analysis.tokens().isMark(t, ',') ? t + 1 : t;
        if (t >= analysis.tokens().size()) {
            return null;
        }
        int limit = Math.min(analysis.text().sentenceOf(quotation.close()).end(), t + NEAR);
        boolean cue = isCue(t, "source") || isCue(t, "as");
        return cue ? firstPerson(t, limit) : null;
    }

    /** '“…” With these words X closed the meeting.'; over a text, as its title, the words of whoever that names first. */
    private @Nullable Entity withTheseWords(Quotation quotation) {
        int number = analysis.text().sentenceNumber(quotation.close());
        if (number + 1 >= analysis.text().sentences().size()) {
            return null;
        }
        Sentence next = analysis.text().sentences().get(number + 1);
        boolean ends = quotation.close() + 2
                >= analysis.text().sentenceOf(quotation.close()).end();
        boolean alone = analysis.text().opensBlock(quotation.open()) && next.block() != block(quotation);
        return ends && (alone || isCue(next.begin(), "after")) ? firstPerson(next.begin(), next.end()) : null;
    }

    private int block(Quotation quotation) {
        return analysis.text().sentenceOf(quotation.close()).block();
    }

    /** 'Statement by X: “…”', 'the answer of X – “…” –', 'a message from X was read: “…”': a noun of saying with whose it is. */
    @Nullable
    Entity wordBefore(Quotation quotation) {
        int mark = quotation.open() - 1;
        boolean set = mark > 0
                && (analysis.tokens().isMark(mark, ':') || analysis.tokens().is(mark, Shape.DASH));
        Sentence sentence = analysis.text().sentenceOf(quotation.open());
        for (int t = sentence.begin(); set && t < mark; t++) {
            Match noun = analysis.text().match(t, "speech");
            boolean says = noun != null
                    && (noun.entry().has("kind", "head") || noun.entry().has("kind", "reply"));
            if (noun != null && says && isOwned(noun.end())) {
                return firstPerson(noun.end(), Math.min(mark, noun.end() + NEAR));
            }
        }
        return null;
    }

    private boolean isOwned(int t) {
        return analysis.text().isFunction(t, "origin", "true")
                || analysis.text().isWord(t, "by");
    }

    /** 'Keynote: “…” – X' in a programme: what a talk is called. */
    boolean isTalk(Quotation quotation) {
        int colon = quotation.open() - 1;
        return colon > 0
                && analysis.tokens().isMark(colon, ':')
                && isEndOf(colon, "head")
                && analysis.tokens().is(quotation.close() - 1, Shape.WORD);
    }

    private boolean isEndOf(int end, String kind) {
        for (int t = Math.max(0, end - 3); t < end; t++) {
            Match match = analysis.text().match(t, "speech");
            if (match != null && match.end() == end && match.entry().has("kind", kind)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Entity firstPerson(int begin, int end) {
        List<Mention> people = analysis.mentions().within(begin, end, MentionKind.PERSON);
        return people.isEmpty() ? null : analysis.discourse().of(people.get(0));
    }

    private boolean isCue(int t, String kind) {
        Match cue = analysis.text().match(t, "speech");
        return cue != null && cue.entry().has("kind", kind);
    }
}
