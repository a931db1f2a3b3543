package kelisim.extract.internal.family.agreement;

import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Tells how far the full name of an instrument goes on both sides of its mention. */
final class NameExtent {

    /** How many tokens a name may have. */
    private static final int LONGEST = 90;

    /** How many tokens behind a name its day may stand. */
    static final int REACH = 8;

    private final Analysis analysis;

    NameExtent(Analysis analysis) {
        this.analysis = analysis;
    }

    int begin(Mention mention, Sentence sentence) {
        Chunk chunk = chunkOf(mention.begin());
        int begin = mention.begin();
        if (chunk == null || chunk.begin() >= begin) {
            return begin;
        }
        int t = begin;
        while (t > chunk.begin() && t > sentence.begin() && isModifier(t - 1)) {
            t--;
        }
        while (t < begin
                && (analysis.tokens().is(t, Shape.DASH) || analysis.tokens().is(t, Shape.POSSESSIVE))) {
            t++;
        }
        return t;
    }

    int end(Mention mention, Sentence sentence, int begin) {
        int limit = Math.min(sentence.end(), begin + LONGEST);
        if (isWhole(sentence, begin)) {
            int end = limit;
            while (end > mention.end()
                    && analysis.tokens().is(end - 1, Shape.MARK)
                    && !analysis.tokens().is(end - 1, Shape.CLOSES_QUOTE | Shape.CLOSES_BRACKET)) {
                end--;
            }
            return datedAt(mention.end(), makers(mention.end(), end));
        }
        int end = mention.end();
        boolean open = false;
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(mention.begin()))) {
            if (chunk.end() <= end || chunk.begin() < end) {
                end = Math.max(
                        end, chunk.is(Chunk.Type.NOUN) && chunk.begin() < end ? Math.min(chunk.end(), limit) : end);
                continue;
            }
            int behind = chunk.begin() == end ? behindShortForm(end, limit) : end;
            if (behind > end) {
                end = behind;
                open = false;
                continue;
            }
            boolean nominal = chunk.is(Chunk.Type.NOUN) || chunk.is(Chunk.Type.DATE);
            boolean goesOn =
                    chunk.begin() == end && chunk.end() <= limit && goesOn(chunk, sentence) && (open || !nominal);
            if (!goesOn) {
                break;
            }
            open = !nominal;
            end = chunk.end();
        }
        return trimmed(end, mention.end());
    }

    /** 'with the Forest Fund (FF) on bees': the token behind a party's short form, where the name goes on with what it is about. */
    private int behindShortForm(int t, int limit) {
        int close = t + 2;
        boolean form = close + 1 < limit
                && analysis.tokens().is(t, Shape.OPENS_BRACKET)
                && analysis.tokens().is(t + 1, Shape.UPPER)
                && analysis.tokens().is(close, Shape.CLOSES_BRACKET);
        return form && analysis.text().isFunction(close + 1, "subject", "true") ? close + 1 : t;
    }

    /** An item of a list or a heading that begins with the instrument is its name. */
    boolean isWhole(Sentence sentence, int begin) {
        boolean first = begin == sentence.begin()
                || (begin == sentence.begin() + 1 && analysis.tokens().is(sentence.begin(), Shape.OPENS_QUOTE));
        Block block = analysis.text().block(sentence);
        return first && (block instanceof Block.ListItem || block instanceof Block.Heading) && !hasFiniteVerb(sentence);
    }

    private boolean isModifier(int t) {
        if (analysis.tokens().is(t, Shape.POSSESSIVE) || analysis.tokens().isMark(t, '.')) {
            return false;
        }
        Match function = analysis.text().match(t, "function");
        if (function != null) {
            return false;
        }
        return analysis.tokens().is(t, Shape.WORD | Shape.NUMBER | Shape.DASH | Shape.CLOSES_QUOTE | Shape.OPENS_QUOTE);
    }

    private @Nullable Chunk chunkOf(int token) {
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(token))) {
            if (chunk.begin() <= token && token < chunk.end()) {
                return chunk;
            }
        }
        return null;
    }

    /** Where '(Vilnius, 22 May 1993)' or ', 22 May 1993' begins in an item's line. */
    private int datedAt(int from, int end) {
        for (int t = from; t < end; t++) {
            boolean mark = analysis.tokens().is(t, Shape.OPENS_BRACKET)
                    || analysis.tokens().isMark(t, ',');
            EdtfDate day = mark ? analysis.dateWithin(t, Math.min(end, t + REACH)) : null;
            boolean comma =
                    analysis.tokens().isMark(t, ',') && analysis.mentions().at(t + 1, MentionKind.DATE) == null;
            if (day != null && day.isDay() && !comma) {
                return t;
            }
        }
        return end;
    }

    /** 'signed by', 'concluded between': who put their names to it is no part of the name. */
    static boolean isSigned(Analysis analysis, int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null
                && (verb.inflection() == Inflection.PARTICIPLE || verb.inflection() == Inflection.PAST_OR_PARTICIPLE)
                && (verb.entry().has("classes", "sign") || verb.entry().has("classes", "adopt"));
    }

    /** Where the item of a list leaves the name and goes on with who made it: ', with A', '(signed by B', '– C and D'. */
    private int makers(int from, int end) {
        for (int t = from; t + 1 < end; t++) {
            boolean aside = analysis.tokens().isMark(t, ':')
                    || analysis.tokens().is(t, Shape.OPENS_BRACKET | Shape.DASH)
                            && !analysis.tokens().is(t, Shape.JOINED);
            boolean mark = aside || analysis.tokens().isMark(t, ',');
            boolean told = isSigned(analysis, t + 1)
                    || analysis.text().isWord(t + 1, "with")
                    || analysis.text().isWord(t + 1, "by");
            boolean bare = isSigned(analysis, t) && analysis.text().isWord(t + 1, "by");
            if (mark && told || bare || aside) {
                return t;
            }
        }
        return end;
    }

    private boolean hasFiniteVerb(Sentence sentence) {
        for (Chunk chunk : analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()))) {
            if (chunk.verb() != null
                    && (chunk.verb().copula()
                            || chunk.verb().begin() < chunk.verb().main())
                    && chunk.verb().form() == VerbGroup.Form.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name goes on with this chunk: a preposition of content and what hangs on it. */
    private boolean goesOn(Chunk chunk, Sentence sentence) {
        if (chunk.is(Chunk.Type.PREPOSITION)) {
            Match preposition = analysis.text().match(chunk.begin(), "function");
            boolean content = preposition != null && preposition.entry().has("content", "true");
            Mention next = analysis.mentions().at(chunk.end());
            boolean dated = next != null
                    && next.kind() == MentionKind.DATE
                    && !analysis.text().isWord(chunk.begin(), "of")
                    && !analysis.text().isWord(chunk.begin(), "for");
            boolean person = next != null
                    && (next.kind() == MentionKind.PERSON || next.kind() == MentionKind.ROLE)
                    && preposition != null
                    && preposition.entry().has("parties", "true");
            boolean accessory = analysis.text().isWord(chunk.begin(), "to") && isInstrument(chunk.end());
            return (content || accessory || isOfThing(chunk) || isField(chunk))
                    && !dated
                    && !isCounterpart(chunk)
                    && !person
                    && !startsWithRole(chunk.end(), preposition);
        }
        if (chunk.is(Chunk.Type.CONJUNCTION)) {
            return nextChunkIs(chunk.end(), sentence) || isBetweenDays(chunk);
        }
        if (chunk.is(Chunk.Type.VERB)) {
            return chunk.verb() != null && chunk.verb().form() == VerbGroup.Form.GERUND;
        }
        return chunk.is(Chunk.Type.NOUN) || chunk.is(Chunk.Type.DATE);
    }

    /** 'an agreement with his Greek counterpart', 'with their neighbours': who signs is no part of the name. */
    private boolean isCounterpart(Chunk preposition) {
        return analysis.text().isWord(preposition.begin(), "with")
                && analysis.text().isFunction(preposition.end(), "pos", "possessive");
    }

    /** 'plan of cooperation', 'programme of exchanges': a common noun without an article. */
    private boolean isOfThing(Chunk preposition) {
        int t = preposition.end();
        return analysis.text().isWord(preposition.begin(), "of")
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null;
    }

    /** 'agreement on cooperation in mountain tourism': a field, without an article, and no place. */
    private boolean isField(Chunk preposition) {
        int t = preposition.end();
        return analysis.text().isWord(preposition.begin(), "in")
                && analysis.text().is(preposition.begin() - 1, "cooperation")
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.text().is(t, "function")
                && analysis.mentions().at(t) == null;
    }

    /** 'protocol to the agreement on trade'. */
    private boolean isInstrument(int token) {
        int t = analysis.text().afterDeterminers(token, token + 3);
        return analysis.mentions().at(t, MentionKind.INSTRUMENT) != null;
    }

    /** 'an agreement with the chairman of A': who signs is no part of the name. */
    private boolean startsWithRole(int token, @Nullable Match preposition) {
        Match article = analysis.text().match(token, "function");
        int t = article != null && article.entry().has("pos", "determiner") ? article.end() : token;
        return preposition != null
                && preposition.entry().has("parties", "true")
                && analysis.mentions().at(t, MentionKind.ROLE, MentionKind.PERSON) != null;
    }

    /** 'letters of 11 and 19 December 2019'. */
    private boolean isBetweenDays(Chunk conjunction) {
        return analysis.tokens().is(conjunction.begin() - 1, Shape.NUMBER)
                && analysis.mentions().at(conjunction.begin() - 1, MentionKind.DATE) != null
                && analysis.mentions().at(conjunction.end(), MentionKind.DATE) != null;
    }

    /** Behind 'and' the name goes on, unless a clause of its own or another thing begins there: 'and a budget of …'. */
    private boolean nextChunkIs(int token, Sentence sentence) {
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(sentence.begin()));
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).begin() >= token) {
                boolean noun = chunks.get(i).is(Chunk.Type.NOUN);
                boolean verb = i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Type.VERB);
                int first = chunks.get(i).begin();
                boolean another = analysis.text().isFunction(first, "pos", "article")
                        && !analysis.text().isFunction(first, "definite", "true");
                return noun && !verb && !another && !isInstrument(first);
            }
        }
        return false;
    }

    private int trimmed(int end, int least) {
        int t = end;
        while (t > least) {
            Match function = analysis.text().match(t - 1, "function");
            boolean open = function != null
                    && function.end() == t
                    && (function.entry().has("pos", "preposition")
                            || function.entry().has("pos", "conjunction")
                            || function.entry().has("pos", "determiner"));
            if (!open) {
                return t;
            }
            t--;
        }
        return t;
    }
}
