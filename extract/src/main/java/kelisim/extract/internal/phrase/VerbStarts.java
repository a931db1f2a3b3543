package kelisim.extract.internal.phrase;

import java.math.BigDecimal;
import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Chunk.Type;
import kelisim.extract.internal.odds.Candidate;
import kelisim.extract.internal.odds.Clues;
import kelisim.extract.internal.odds.Judge;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells at which words of a sentence a verb group begins, by the chunks before and by the words behind. */
final class VerbStarts {

    private static final String FUNCTION = "function";

    /** Kinds of noun that often have the form of a verb: 'meeting', 'contract', 'head', 'union'. */
    private static final String[] HEADS = {"event_head", "instrument_head", "role", "organisation_head"};

    private final AnalysedText text;
    private final Tokens tokens;
    private final Mentions mentions;
    private final ChunkRow row;
    private final Lookahead ahead;
    private final Before before;

    private final Judge judge;
    private final VerbClues clues;

    VerbStarts(AnalysedText text, Mentions mentions, ChunkRow row, Lookahead ahead, int limit, Judge judge) {
        this.judge = judge;
        this.clues = new VerbClues(text, mentions, row, limit);
        this.text = text;
        this.tokens = text.tokens();
        this.mentions = mentions;
        this.row = row;
        this.ahead = ahead;
        this.before = new Before(text, row);
    }

    /** Whether a verb group begins at this token. */
    boolean startsAt(int t) {
        Match match = text.match(t, FUNCTION);
        if (match == null) {
            return isMainVerb(t);
        }
        Entry function = match.entry();
        if (function.has("pos", "auxiliary")) {
            // 'on 18 May': a month, not what may be
            boolean month = t > 0 && tokens.is(t, Shape.CAPITAL) && tokens.is(t - 1, Shape.NUMBER);
            return !month && (!row.awaitsHead() || tokens.is(t - 1, Shape.POSSESSIVE) || isBehindAlone(t));
        }
        if (function.has("pos", "to")) {
            return ahead.isBase(ahead.afterAdverbs(t + 1));
        }
        if (function.has("pos", "negation") || function.has("pos", "adverb")) {
            int next = ahead.afterAdverbs(t);
            return next != t
                    && ahead.isInside(next)
                    && !row.awaitsHead()
                    && isMainVerb(next)
                    && !ahead.isAdjective(next);
        }
        boolean opens = row.isEmpty() && !row.inNoun() && function.has("pos", "preposition");
        return !opens && isMainVerb(t);
    }

    /** Whether the word at this token is the main verb of a group without auxiliaries. */
    private boolean isMainVerb(int t) {
        Match verb = text.match(t, "verb");
        boolean unknown = verb == null && !tokens.is(t, Shape.CAPITAL) && tokens.end(t) - tokens.begin(t) >= 5 && (tokens.endsIn(t, "ed") || tokens.endsIn(t, "ing"));
        boolean rule = isMainVerbByRule(t);
        if (ahead.endsCompound(t) || verb == null && !unknown) {
            return rule;
        }
        Clues of = clues.of(t, verb);
        of.addIf(rule, "RULE");
        boolean weighed = judge.isLikely("phrase.verb", new Candidate<>(tokens.begin(t), of), 0.5);
        return Boolean.getBoolean("verb.rule") ? rule : weighed;
    }

    private boolean isMainVerbByRule(int t) {
        if (isNounByLexicon(t) || ahead.endsCompound(t)) {
            return false;
        }
        Match verb = text.match(t, "verb");
        if (verb == null) {
            return isUnknownVerb(t);
        }
        return switch (verb.inflection()) {
            case NOUN -> opensWithGerund(t);
            case ING -> isGerund(verb.end());
            case PAST, AS_GIVEN -> !row.awaitsHead();
            case PARTICIPLE, PAST_OR_PARTICIPLE ->
                (!row.awaitsHead() || isBehindAlone(t) && text.isFunction(verb.end(), "pos", "determiner"))
                        && !(before.isPreposition() && ahead.startsNoun(verb.end()));
            case THIRD -> isThirdPerson(t, verb);
            case BASE -> row.inNoun() ? isPluralVerb(t, verb) : isBareVerb(verb);
            case PLURAL -> false;
        };
    }

    /** 'Both signed the …', 'all were …': the determiner stands for the things themselves. */
    private boolean isBehindAlone(int t) {
        return row.nounBegin() == t - 1 && text.isFunction(t - 1, "alone", "true") && !before.isPreposition();
    }

    private boolean isGerund(int next) {
        return !row.awaitsHead()
                && !(before.isNumbered() && ahead.opens(next))
                && (!ahead.startsBareNoun(next) || isDoneToSomebody(next))
                && (before.isPreposition() || row.inNoun() || !ahead.nextIs(next, "of"));
    }

    /** ', replacing A', ', succeeding Ms B'. */
    private boolean isDoneToSomebody(int next) {
        int name = text.is(next, "honorific") ? next + 1 : next;
        name = tokens.isMark(name, '.') ? name + 1 : name;
        return row.lastIs(Type.COMMA) && mentions.at(name, MentionKind.PERSON) != null;
    }

    private boolean isThirdPerson(int t, Match verb) {
        int next = verb.end();
        if (row.inNoun() && (isSeveral(t) || isSubjectOfPlain(t, next))) {
            return false;
        }
        if (row.inNoun()) {
            return row.isHeaded()
                    && !before.isObject()
                    && (ahead.startsNoun(next)
                            || ahead.opens(next)
                            || ahead.isBase(next)
                            || introduces(verb)
                            || row.lastIs(Type.RELATIVE) && !text.is(t, "noun_or_verb") && tokens.is(next, Shape.MARK));
        }
        boolean behindSubject = before.isSubject()
                && !before.isPreposition()
                && (ahead.startsNoun(next)
                        || ahead.opens(next)
                        || ahead.isBase(next)
                        || introduces(verb)
                        || before.isPronoun() && !ahead.isInside(next));
        boolean behindConjunct = (row.lastIs(Type.COMMA) || row.lastIs(Type.CONJUNCTION))
                && (ahead.opensObject(next) || goesOn(t, verb));
        return behindSubject
                || behindConjunct
                || before.isQuotation(t) && verb.entry().has("classes", "say");
    }

    /** 'joint projects include A': a word that is a noun too, in front of a plain form that is none. */
    private boolean isSubjectOfPlain(int t, int next) {
        Match plain = text.is(t, "noun_or_verb") && !text.is(next, FUNCTION) ? text.match(next, "verb") : null;
        return plain != null && plain.inflection() == Inflection.BASE && isNoNoun(plain);
    }

    /** '64 pumps': several of something have no verb in -s, so that the word is what they are. */
    private boolean isSeveral(int t) {
        Mention figure = mentions.at(text.afterDeterminers(row.nounBegin(), t), MentionKind.FIGURE);
        return figure != null
                && figure.end() == t
                && figure.reading() instanceof Reading.Figure number
                && number.unit() == null
                && number.value().compareTo(BigDecimal.ONE) > 0;
    }

    /**
     * 'The basin covers much land and holds many people', 'C, founded in 1967, unites them': what a subject does besides. A word
     * that is as often a plural ('trade and exports to A') must have what only a verb has behind it.
     */
    private boolean goesOn(int t, Match verb) {
        int next = verb.end();
        if (!before.hasSubject() || tokens.is(t, Shape.CAPITAL)) {
            return false;
        }
        if (tokens.is(next, Shape.NUMBER)) {
            return true;
        }
        boolean noun = verb.entry().has("classes", "ambiguous") || text.is(t, "noun_or_verb") || head(t) != null;
        return noun
                ? ahead.opens(next) && before.endsComplement()
                : ahead.startsNoun(next) || ahead.opens(next) || !ahead.isInside(next) || tokens.isMark(next, '.');
    }

    /** 'the document envisages:': a word that is no noun, in front of a list. */
    private boolean introduces(Match verb) {
        return !verb.entry().has("classes", "ambiguous") && tokens.isMark(verb.end(), ':');
    }

    /** 'and adopt the plan': the base form of a verb with no noun phrase open before it. */
    private boolean isBareVerb(Match verb) {
        int next = verb.end();
        boolean ambiguous = verb.entry().has("classes", "ambiguous");
        return !before.isPreposition()
                && !(ambiguous && ahead.nextIs(next, "of"))
                && (row.isEmpty()
                        || row.lastIs(Type.CONJUNCTION)
                        || row.lastIs(Type.VERB) && !ambiguous
                        || row.lastIs(Type.COMMA)
                        || row.lastIs(Type.MARK)
                        || before.isPronoun())
                && (ahead.startsNoun(next)
                        || ahead.opens(next)
                        || !row.isEmpty() && before.isPronoun() && tokens.isMark(next, ':'));
    }

    /** 'the parties adopt the plan'. */
    private boolean isPluralVerb(int t, Match verb) {
        int next = verb.end();
        return row.isHeaded()
                && (ahead.isPlural(t - 1)
                        || row.lastIs(Type.CONJUNCTION)
                        || leadsToInfinitive(verb)
                        || isOfNames(t)
                        || isOfSeveral(t, verb))
                && (ahead.startsNoun(next) || ahead.opens(next) || introduces(verb) && !row.lastIs(Type.PREPOSITION))
                && !ahead.nextIs(next, "of");
    }

    /** 'the areas of cooperation include': a verb that is no noun, behind a plural and what it is of. */
    private boolean isOfSeveral(int t, Match verb) {
        int size = row.size();
        return size > 1
                && row.lastIs(Type.PREPOSITION)
                && text.isFunction(row.get(size - 1).begin(), "origin", "true")
                && row.get(size - 2).is(Type.NOUN)
                && ahead.isPlural(row.get(size - 2).end() - 1)
                && row.nounBegin() == t - 1
                && mentions.at(t) == null
                && isNoNoun(verb);
    }

    /** 'A of Chile and B of Peru meet in': two names, of which the last goes on with 'of' another. */
    private boolean isOfNames(int t) {
        int size = row.size();
        return size > 3
                && row.lastIs(Type.PREPOSITION)
                && text.isFunction(row.get(size - 1).begin(), "origin", "true")
                && row.get(size - 2).is(Type.NOUN)
                && mentions.at(row.get(size - 2).begin(), MentionKind.PERSON) != null
                && row.get(size - 3).is(Type.CONJUNCTION)
                && mentions.at(row.nounBegin(), MentionKind.STATE, MentionKind.PLACE) != null
                && mentions.at(t) == null;
    }

    /** 'A and B intend to …': a word that is no noun, with an infinitive behind it. */
    private boolean leadsToInfinitive(Match verb) {
        return isNoNoun(verb)
                && text.isFunction(verb.end(), "pos", "to")
                && ahead.isBase(ahead.afterAdverbs(verb.end() + 1));
    }

    private boolean isNoNoun(Match verb) {
        return !verb.entry().has("classes", "ambiguous")
                && text.matches(verb.begin()).stream()
                        .noneMatch(match ->
                                match.entry().lexicon().equals("verb") && match.inflection() == Inflection.NOUN);
    }

    /** 'Opening the session, A said', 'said A, opening the session', where the word is also a noun. */
    private boolean opensWithGerund(int t) {
        Match next = text.match(t + 1, FUNCTION);
        return (row.isEmpty() || row.lastIs(Type.COMMA))
                && !row.inNoun()
                && ahead.endsWith(t, "ing")
                && next != null
                && next.entry().has("pos", "determiner");
    }

    private boolean isUnknownVerb(int t) {
        if (tokens.is(t, Shape.CAPITAL) || tokens.end(t) - tokens.begin(t) < 5 || row.awaitsHead()) {
            return false;
        }
        if (tokens.endsIn(t, "ed")) {
            return (row.inNoun() || !row.isEmpty()) && !before.isPreposition() && !isAdjectiveBefore(t);
        }
        return tokens.endsIn(t, "ing")
                && !row.inNoun()
                && (row.lastIs(Type.PREPOSITION)
                        || row.isEmpty()
                        || row.lastIs(Type.CONJUNCTION)
                        || row.lastIs(Type.COMMA))
                && ahead.startsNoun(t + 1);
    }

    private boolean isAdjectiveBefore(int t) {
        return !row.inNoun() && ahead.startsNoun(t + 1) && !text.is(t + 1, FUNCTION) && !row.lastIs(Type.NOUN);
    }

    private boolean isNounByLexicon(int t) {
        Match head = head(t);
        return head != null
                && (row.awaitsHead()
                        || isModifiedGerund(t)
                        || !ahead.isVerbHere(t)
                        || ahead.nextIs(head.end(), "of")
                        || before.isPreposition());
    }

    private @Nullable Match head(int t) {
        boolean none = text.seek(t, t + 1, HEADS) > t; // as of most words
        for (Match match : none ? List.<Match>of() : text.matches(t)) {
            for (String head : HEADS) {
                if (match.entry().isIn(head)) {
                    return match;
                }
            }
        }
        return null;
    }

    /** 'a separate meeting', 'the next opening': behind a determiner and an adjective such a word is a noun. */
    private boolean isModifiedGerund(int t) {
        return row.inNoun()
                && ahead.endsWith(t, "ing")
                && text.isFunction(row.nounBegin(), "pos", "determiner")
                && tokens.is(t - 1, Shape.WORD)
                && !tokens.is(t - 1, Shape.CAPITAL)
                && !ahead.isPlural(t - 1)
                && mentions.at(t - 1) == null;
    }
}
