package kelisim.extract.internal.phrase;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into chunks, from left to right without going back. */
final class Chunker {

    private static final String FUNCTION = "function";

    /** Classes of verbs behind which a gerund stands: 'began building', 'includes training'. */
    private static final List<String> GERUND_GOVERNORS =
            List.of("start", "propose", "gerund", "include", "discuss", "say", "extent");

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Chunk> chunks = new ArrayList<>();
    private int limit;
    private Lookahead ahead;
    /** Where the noun phrase that is being read began, -1 if none is. */
    private int noun = -1;
    /** Whether that phrase has a word that can be its head. */
    private boolean headed;

    Chunker(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.ahead = new Lookahead(text, mentions, 0);
    }

    List<Chunk> chunks(Sentence sentence) {
        chunks.clear();
        limit = sentence.end();
        ahead = new Lookahead(text, mentions, limit);
        noun = -1;
        int t = sentence.begin();
        while (t < limit) {
            t = step(t);
        }
        closeNoun(limit);
        return List.copyOf(chunks);
    }

    private int step(int t) {
        Mention mention = mentions.at(t);
        if (mention != null && mention.kind() != MentionKind.DEMONYM && mention.kind() != MentionKind.CONTACT) {
            return mention.kind() == MentionKind.DATE ? date(mention) : extendNoun(t, mention.end(), true);
        }
        if (!tokens.is(t, Shape.WORD)) {
            return mark(t);
        }
        VerbGroup group = startsVerb(t) ? verbGroup(t) : null;
        if (group != null) {
            return add(Type.VERB, group.begin(), group.end(), group);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function(t, function);
        }
        Match title = tokens.is(t, Shape.CAPITAL) ? text.match(t, "honorific") : null;
        if (title == null) {
            return extendNoun(t, t + 1, true);
        }
        if (noun >= 0 && headed && !text.is(t - 1, "honorific") && !tokens.isMark(t - 1, '.')) {
            closeNoun(t);
        }
        return extendNoun(t, tokens.isMark(title.end(), '.') ? title.end() + 1 : title.end(), true);
    }

    private int date(Mention mention) {
        if (noun >= 0
                && headed
                && mention.end() < limit
                && tokens.is(mention.end(), Shape.WORD)
                && text.match(mention.end(), FUNCTION) == null
                && !startsVerb(mention.end())) {
            return extendNoun(mention.begin(), mention.end(), true);
        }
        if (noun >= 0 && !headed && isFollowedByName(mention)) {
            int begin = noun;
            noun = -1;
            return add(Type.DATE, begin, mention.end(), null);
        }
        if (noun >= 0 && !headed) {
            return extendNoun(mention.begin(), mention.end(), false);
        }
        return add(Type.DATE, mention.begin(), mention.end(), null);
    }

    /** 'on the same day [Minister A]': the date does not belong to the name. */
    private boolean isFollowedByName(Mention date) {
        boolean lower = !tokens.is(date.end() - 1, Shape.CAPITAL) && tokens.is(date.end() - 1, Shape.WORD);
        return lower
                && date.end() < limit
                && tokens.is(date.end(), Shape.CAPITAL)
                && mentions.at(
                                date.end(),
                                MentionKind.PERSON,
                                MentionKind.ROLE,
                                MentionKind.STATE,
                                MentionKind.ORGANISATION)
                        != null;
    }

    private int mark(int t) {
        boolean inside = tokens.is(t, Shape.JOINED)
                && noun >= 0
                && (tokens.is(t, Shape.POSSESSIVE) || (tokens.is(t, Shape.DASH) && tokens.is(t + 1, Shape.JOINED)));
        if (inside || tokens.is(t, Shape.NUMBER) || tokens.isMark(t, '%') || tokens.isMark(t, '$')) {
            boolean possessive = tokens.is(t, Shape.POSSESSIVE);
            int next = extendNoun(t, t + 1, tokens.is(t, Shape.NUMBER));
            headed = headed && !possessive;
            return next;
        }
        if (tokens.isMark(t, '.') && tokens.is(t, Shape.JOINED) && noun >= 0 && t + 1 < limit) {
            return extendNoun(t, t + 1, headed);
        }
        return add(tokens.isMark(t, ',') ? Type.COMMA : Type.MARK, t, t + 1, null);
    }

    private int function(int t, Match match) {
        Entry entry = match.entry();
        int end = match.end();
        if (entry.has("pos", "relative") || (entry.name().equals("this") && isRelative(t))) {
            return add(Type.RELATIVE, t, end, null);
        }
        if (opensContent(t, end)) {
            return add(Type.SUBORDINATOR, t, end, null);
        }
        if (entry.has("pos", "determiner")) {
            if (noun >= 0 && headed) {
                closeNoun(t);
            }
            boolean alone = !tokens.is(end, Shape.WORD) || text.isFunction(end, "pos", "auxiliary");
            return extendNoun(t, end, entry.has("pos", "pronoun") && alone);
        }
        if (entry.has("pos", "pronoun")) {
            closeNoun(t);
            extendNoun(t, end, true);
            closeNoun(end);
            return end;
        }
        if (entry.has("pos", "conjunction")) {
            return add(Type.CONJUNCTION, t, end, null);
        }
        if (entry.has("pos", "subordinator")) {
            return add(Type.SUBORDINATOR, t, end, null);
        }
        if (entry.has("pos", "preposition")) {
            return add(Type.PREPOSITION, t, end, null);
        }
        if (entry.has("pos", "adverb") || entry.has("pos", "negation")) {
            return noun >= 0 && !headed ? extendNoun(t, end, false) : skip(t, end);
        }
        return extendNoun(t, end, true);
    }

    /** 'that' behind a noun phrase and before a verb or a noun phrase with a verb. */
    private boolean isRelative(int t) {
        return text.isWord(t, "that") && noun >= 0 && headed;
    }

    /** 'agreed that both countries will …': 'that' right behind a verb or 'and', before a noun phrase of its own. */
    private boolean opensContent(int t, int end) {
        if (!text.isWord(t, "that") || noun >= 0 || !(lastIs(Type.VERB) || lastIs(Type.CONJUNCTION))) {
            return false;
        }
        return text.isFunction(end, "pos", "determiner")
                || text.isFunction(end, "pos", "pronoun")
                || mentions.at(end) != null
                || end < limit
                        && tokens.is(end, Shape.WORD)
                        && text.match(end, FUNCTION) == null
                        && ahead.isPlural(end);
    }

    private int skip(int t, int end) {
        closeNoun(t);
        return end;
    }

    private int add(Type type, int begin, int end, @Nullable VerbGroup verb) {
        closeNoun(begin);
        chunks.add(new Chunk(type, begin, end, verb));
        return end;
    }

    private int extendNoun(int t, int end, boolean head) {
        if (noun < 0) {
            noun = t;
            headed = false;
        }
        headed |= head;
        return end;
    }

    private void closeNoun(int end) {
        if (noun >= 0) {
            chunks.add(new Chunk(Type.NOUN, noun, end, null));
            noun = -1;
            headed = false;
        }
    }

    // ---- verbs

    private boolean startsVerb(int t) {
        Match function = text.match(t, FUNCTION);
        if (function != null && function.entry().has("pos", "auxiliary")) {
            return !(noun >= 0 && !headed) || tokens.is(t - 1, Shape.POSSESSIVE);
        }
        if (function != null && function.entry().has("pos", "to")) {
            return ahead.isBase(ahead.afterAdverbs(t + 1));
        }
        if (function != null
                && (function.entry().has("pos", "negation") || function.entry().has("pos", "adverb"))) {
            int next = ahead.afterAdverbs(t);
            return next != t && next < limit && !(noun >= 0 && !headed) && mainVerb(next) && !ahead.isAdjective(next);
        }
        boolean opens = function != null
                && chunks.isEmpty()
                && noun < 0
                && function.entry().has("pos", "preposition");
        return !opens && mainVerb(t);
    }

    /** Whether the word at this token is the main verb of a group without auxiliaries. */
    private boolean mainVerb(int t) {
        if (isNounByLexicon(t) || ahead.endsCompound(t)) {
            return false;
        }
        Match verb = text.match(t, "verb");
        if (verb == null) {
            return unknownVerb(t);
        }
        boolean modified = noun >= 0 && !headed;
        boolean afterPreposition = lastIs(Type.PREPOSITION) && noun < 0;
        int next = verb.end();
        return switch (verb.inflection()) {
            case NOUN -> opensWithGerund(t);
            case ING ->
                !modified
                        && !(isNumbered() && ahead.opens(next))
                        && !(isGoverned() && ahead.startsBareNoun(next))
                        && (afterPreposition || noun >= 0 || !ahead.nextIs(next, "of"));
            case PAST, AS_GIVEN -> !modified;
            case PARTICIPLE, PAST_OR_PARTICIPLE -> !modified && !(afterPreposition && ahead.startsNoun(next));
            case THIRD ->
                (noun >= 0 && headed || noun < 0 && followsSubject())
                                && !afterPreposition
                                && !(noun >= 0 && isObject())
                                && (ahead.startsNoun(next) || ahead.opens(next) || ahead.isBase(next))
                        || noun < 0 && (lastIs(Type.COMMA) || lastIs(Type.CONJUNCTION)) && ahead.opensObject(next)
                        || noun < 0 && followsQuotation(t) && verb.entry().has("classes", "say");
            case BASE ->
                noun < 0
                        ? !afterPreposition
                                && (chunks.isEmpty()
                                        || lastIs(Type.CONJUNCTION)
                                        || lastIs(Type.VERB) && !verb.entry().has("classes", "ambiguous")
                                        || lastIs(Type.COMMA)
                                        || lastIs(Type.MARK)
                                        || isPronoun(chunks.get(chunks.size() - 1)))
                                && (ahead.startsNoun(next) || ahead.opens(next))
                        : headed
                                && (ahead.isPlural(t - 1) || lastIs(Type.CONJUNCTION) || leadsToInfinitive(verb))
                                && (ahead.startsNoun(next) || ahead.opens(next))
                                && !ahead.nextIs(next, "of");
            case PLURAL -> false;
        };
    }

    /** 'Opening the session, A said', where the word is also a noun. */
    private boolean opensWithGerund(int t) {
        Match next = text.match(t + 1, FUNCTION);
        return chunks.isEmpty()
                && noun < 0
                && ahead.endsWith(t, "ing")
                && next != null
                && next.entry().has("pos", "determiner");
    }

    /** 'a second crossing': the noun phrase so far is an article and an ordinal. */
    private boolean isNumbered() {
        return noun >= 0 && text.is(tokenBefore(), "ordinal") && text.isFunction(noun, "pos", "article");
    }

    private int tokenBefore() {
        return noun < 0 ? -1 : noun + 1;
    }

    /** Right behind a verb that governs no gerund: 'to cut waiting times'. */
    private boolean isGoverned() {
        VerbGroup verb =
                noun < 0 && lastIs(Type.VERB) ? chunks.get(chunks.size() - 1).verb() : null;
        return verb != null && !verb.copula() && GERUND_GOVERNORS.stream().noneMatch(verb::is);
    }

    /** The noun phrase so far is what a verb governs, which takes no clause: 'to adopt stricter controls'. */
    private boolean isObject() {
        VerbGroup verb = lastIs(Type.VERB) ? chunks.get(chunks.size() - 1).verb() : null;
        return verb != null
                && !verb.is("say")
                && (verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.INFINITIVE);
    }

    /** 'A and B intend to …': a word that is no noun, with an infinitive behind it. */
    private boolean leadsToInfinitive(Match verb) {
        boolean noun = text.matches(verb.begin()).stream()
                .anyMatch(match -> match.entry().lexicon().equals("verb") && match.inflection() == Inflection.NOUN);
        return !noun
                && !verb.entry().has("classes", "ambiguous")
                && text.isFunction(verb.end(), "pos", "to")
                && ahead.isBase(ahead.afterAdverbs(verb.end() + 1));
    }

    /** 'who heads the board', 'it crosses the border': right behind such a word a verb stands. */
    private boolean followsSubject() {
        return lastIs(Type.RELATIVE)
                || lastIs(Type.NOUN) && isPronoun(chunks.get(chunks.size() - 1))
                || isOfDate(chunks.size() - 1);
    }

    /** 'the Agreement of 2019' as a subject. */
    private boolean isOfDate(int last) {
        return last >= 2
                && chunks.get(last).is(Type.DATE)
                && text.isWord(chunks.get(last - 1).begin(), "of")
                && chunks.get(last - 2).is(Type.NOUN);
    }

    /** '“…,” says X': the quotation is what the verb says, and its subject stands behind. */
    private boolean followsQuotation(int t) {
        return tokens.is(t - 1, Shape.CLOSES_QUOTE)
                || tokens.isMark(t - 1, ',') && tokens.is(t - 2, Shape.CLOSES_QUOTE);
    }

    private boolean isPronoun(Chunk chunk) {
        Match match = chunk.is(Type.NOUN) ? text.match(chunk.begin(), FUNCTION) : null;
        return match != null && match.entry().has("pos", "pronoun") && match.end() == chunk.end();
    }

    private boolean unknownVerb(int t) {
        if (tokens.is(t, Shape.CAPITAL) || tokens.end(t) - tokens.begin(t) < 5) {
            return false;
        }
        String word = tokens.surface(t);
        boolean modified = noun >= 0 && !headed;
        if (word.endsWith("ed")) {
            return !modified && (noun >= 0 || !chunks.isEmpty()) && !lastOpenPreposition() && !adjectiveBefore(t);
        }
        return word.endsWith("ing")
                && !modified
                && noun < 0
                && (lastIs(Type.PREPOSITION) || chunks.isEmpty() || lastIs(Type.CONJUNCTION) || lastIs(Type.COMMA))
                && ahead.startsNoun(t + 1);
    }

    private boolean adjectiveBefore(int t) {
        return noun < 0 && ahead.startsNoun(t + 1) && !text.is(t + 1, FUNCTION) && !lastIs(Type.NOUN);
    }

    private boolean lastOpenPreposition() {
        return noun < 0 && lastIs(Type.PREPOSITION);
    }

    private boolean isNounByLexicon(int t) {
        for (Match match : text.matches(t)) {
            String lexicon = match.entry().lexicon();
            if (lexicon.equals("event_head")
                    || lexicon.equals("instrument_head")
                    || lexicon.equals("role")
                    || lexicon.equals("organisation_head")) {
                return noun >= 0 && !headed
                        || isModifiedGerund(t)
                        || !ahead.isVerbHere(t)
                        || ahead.nextIs(match.end(), "of")
                        || (lastIs(Type.PREPOSITION) && noun < 0);
            }
        }
        return false;
    }

    /** 'a separate meeting', 'the next opening': behind a determiner and an adjective such a word is a noun. */
    private boolean isModifiedGerund(int t) {
        return noun >= 0
                && ahead.endsWith(t, "ing")
                && text.isFunction(noun, "pos", "determiner")
                && tokens.is(t - 1, Shape.WORD)
                && !tokens.is(t - 1, Shape.CAPITAL)
                && !ahead.isPlural(t - 1)
                && mentions.at(t - 1) == null;
    }

    private boolean lastIs(Type type) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(type);
    }

    private @Nullable VerbGroup verbGroup(int start) {
        return new VerbReader(text, limit, ahead::afterAdverbs).read(start);
    }
}
