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

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final List<Chunk> chunks = new ArrayList<>();
    private int limit;
    /** Where the noun phrase that is being read began, -1 if none is. */
    private int noun = -1;
    /** Whether that phrase has a word that can be its head. */
    private boolean headed;

    Chunker(AnalysedText text, Mentions mentions) {
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
    }

    List<Chunk> chunks(Sentence sentence) {
        chunks.clear();
        limit = sentence.end();
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
        if (noun >= 0 && !headed) {
            return extendNoun(mention.begin(), mention.end(), false);
        }
        return add(Type.DATE, mention.begin(), mention.end(), null);
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
        if (entry.has("pos", "determiner")) {
            if (noun >= 0 && headed) {
                closeNoun(t);
            }
            return extendNoun(t, end, entry.has("pos", "pronoun") && !tokens.is(end, Shape.WORD));
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
            return !(noun >= 0 && !headed);
        }
        if (function != null && function.entry().has("pos", "to")) {
            return isBase(afterAdverbs(t + 1));
        }
        if (function != null
                && (function.entry().has("pos", "negation") || function.entry().has("pos", "adverb"))) {
            int next = afterAdverbs(t);
            return next != t && next < limit && !(noun >= 0 && !headed) && mainVerb(next) && !isAdjective(next);
        }
        return mainVerb(t);
    }

    /** Whether the word at this token is the main verb of a group without auxiliaries. */
    private boolean mainVerb(int t) {
        if (isNounByLexicon(t) || endsCompound(t)) {
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
            case ING -> !modified && (afterPreposition || noun >= 0 || !nextIs(next, "of"));
            case PAST, AS_GIVEN -> !modified;
            case PARTICIPLE, PAST_OR_PARTICIPLE -> !modified && !(afterPreposition && startsNoun(next));
            case THIRD ->
                (noun >= 0 && headed || noun < 0 && followsSubject())
                                && !afterPreposition
                                && (startsNoun(next) || opens(next) || isBase(next))
                        || noun < 0 && (lastIs(Type.COMMA) || lastIs(Type.CONJUNCTION)) && opensObject(next);
            case BASE ->
                noun < 0
                        ? !afterPreposition
                                && (chunks.isEmpty()
                                        || lastIs(Type.CONJUNCTION)
                                        || lastIs(Type.VERB)
                                        || lastIs(Type.COMMA)
                                        || lastIs(Type.MARK)
                                        || isPronoun(chunks.get(chunks.size() - 1)))
                                && (startsNoun(next) || opens(next))
                        : headed
                                && (isPlural(t - 1) || lastIs(Type.CONJUNCTION))
                                && (startsNoun(next) || opens(next))
                                && !nextIs(next, "of");
            case PLURAL -> false;
        };
    }

    /** The second word of 'member states'. */
    private boolean endsCompound(int t) {
        Match noun = t == 0 ? null : text.match(t - 1, "membership");
        return noun != null && noun.end() > t;
    }

    /** 'Opening the session, A said', where the word is also a noun. */
    private boolean opensWithGerund(int t) {
        Match next = text.match(t + 1, FUNCTION);
        return chunks.isEmpty()
                && noun < 0
                && endsWith(t, "ing")
                && next != null
                && next.entry().has("pos", "determiner");
    }

    /** 'who heads the board', 'it crosses the border': right behind such a word a verb stands. */
    private boolean followsSubject() {
        return lastIs(Type.RELATIVE) || (lastIs(Type.NOUN) && isPronoun(chunks.get(chunks.size() - 1)));
    }

    /** What can only be the object of a verb: 'the', 'its', 'them', 'that', 'to' with a verb. */
    private boolean opensObject(int t) {
        Match function = t < limit ? text.match(t, FUNCTION) : null;
        return function != null
                && (function.entry().has("pos", "determiner")
                        || function.entry().has("pos", "pronoun")
                        || function.entry().has("pos", "to") && isBase(afterAdverbs(t + 1)));
    }

    private boolean isAdjective(int t) {
        Match verb = text.match(t, "verb");
        return verb != null && verb.inflection() == Inflection.NOUN;
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
                && startsNoun(t + 1);
    }

    private boolean adjectiveBefore(int t) {
        return noun < 0 && startsNoun(t + 1) && !text.is(t + 1, FUNCTION) && !lastIs(Type.NOUN);
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
                        || !isVerbHere(t)
                        || nextIs(match.end(), "of")
                        || (lastIs(Type.PREPOSITION) && noun < 0);
            }
        }
        return false;
    }

    private boolean isVerbHere(int t) {
        Match verb = text.match(t, "verb");
        return verb != null && verb.inflection() != Inflection.NOUN;
    }

    private boolean nextIs(int t, String word) {
        return t < limit && text.isWord(t, word);
    }

    private boolean lastIs(Type type) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(type);
    }

    private boolean isPlural(int t) {
        char last = tokens.text().charAt(tokens.end(t) - 1);
        return last == 's' || text.isWord(t, "we") || text.isWord(t, "they") || text.isWord(t, "i");
    }

    private boolean startsNoun(int t) {
        if (t >= limit) {
            return false;
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function.entry().has("pos", "determiner") || function.entry().has("pos", "pronoun");
        }
        return tokens.is(t, Shape.WORD | Shape.NUMBER | Shape.OPENS_QUOTE) && !text.is(t, "modality");
    }

    /** A preposition or subordinator, before which a verb may stand. */
    private boolean opens(int t) {
        if (t >= limit) {
            return false;
        }
        Match function = text.match(t, FUNCTION);
        return function != null
                && (function.entry().has("pos", "preposition")
                        || function.entry().has("pos", "subordinator")
                        || function.entry().has("pos", "adverb"));
    }

    private boolean isBase(int t) {
        if (t >= limit) {
            return false;
        }
        Match verb = text.match(t, "verb");
        if (verb != null) {
            return verb.inflection() == Inflection.BASE
                    || verb.inflection() == Inflection.AS_GIVEN
                    || verb.entry().name().equals(tokens.surface(t))
                    || isBaseByOther(t);
        }
        Match function = text.match(t, FUNCTION);
        if (function != null) {
            return function.entry().has("base", "true")
                    || function.entry().name().equals("have");
        }
        return tokens.is(t, Shape.WORD)
                && !tokens.is(t, Shape.CAPITAL)
                && mentions.at(t) == null
                && startsNoun(t + 1)
                && !endsWith(t, "ing")
                && !endsWith(t, "s");
    }

    private boolean isBaseByOther(int t) {
        for (Match match : text.matches(t)) {
            if (match.entry().lexicon().equals("verb") && match.inflection() == Inflection.BASE) {
                return true;
            }
        }
        return false;
    }

    private boolean endsWith(int t, String ending) {
        int length = ending.length();
        return tokens.end(t) - tokens.begin(t) > length && tokens.text().startsWith(ending, tokens.end(t) - length);
    }

    private int afterAdverbs(int t) {
        while (t < limit) {
            Match function = text.match(t, FUNCTION);
            boolean adverb = function != null
                    ? (function.entry().has("pos", "adverb") || function.entry().has("pos", "negation"))
                            && !function.entry().has("pos", "auxiliary")
                    : tokens.is(t, Shape.WORD) && endsWith(t, "ly") && !text.is(t, "verb");
            if (!adverb) {
                return t;
            }
            t = function != null ? function.end() : t + 1;
        }
        return t;
    }

    private @Nullable VerbGroup verbGroup(int start) {
        return new VerbReader(text, limit, this::afterAdverbs).read(start);
    }
}
