package kelisim.extract.internal.family.commitment;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;

/** How far what is to be done goes: up to where something else is told. */
final class Extents {

    /** How far behind a comma 'ten of which' may reach. */
    private static final int REACH = 4;

    private final Analysis analysis;

    Extents(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The end of what begins at a token: the sentence's, or where another clause or the speaker's words begin. */
    int end(int begin, Sentence sentence) {
        Tokens tokens = analysis.tokens();
        for (int t = begin + 1; t < sentence.end(); t++) {
            if (tokens.is(t, Shape.CLOSES_QUOTE) && !tokens.is(t, Shape.POSSESSIVE)) {
                return t;
            }
            boolean comma = tokens.isMark(t, ',') || tokens.isMark(t, ';');
            boolean dash = tokens.is(t, Shape.DASH)
                    && !tokens.is(t, Shape.JOINED)
                    && !tokens.is(t + 1, Shape.JOINED)
                    && !(tokens.is(t - 1, Shape.CAPITAL) && tokens.is(t + 1, Shape.CAPITAL));
            boolean turns = comma && (turns(t + 1) || says(t + 1) || isPast(t + 1) || beginsClause(t + 1, sentence));
            if (dash || turns || tellsAnother(t) || opensFurtherClause(t, begin, sentence)) {
                return t;
            }
        }
        return sentence.end();
    }

    /** 'We shall plant trees, said A': the verb comes first where somebody is quoted. */
    private boolean says(int t) {
        return analysis.text().matches(t).stream()
                .anyMatch(match -> match.entry().has("classes", "say")
                        && (match.inflection() == Inflection.PAST
                                || match.inflection() == Inflection.PAST_OR_PARTICIPLE
                                || match.inflection() == Inflection.THIRD)
                        && analysis.mentions().outermost(match.end()) != null);
    }

    /** 'The deal, under which A was to supply wine, fell through'. */
    private boolean isPast(int t) {
        Match verb = analysis.text().match(t, "verb");
        return verb != null && verb.inflection() == Inflection.PAST;
    }

    /** Behind a comma: 'which …', 'but …', 'when …', 'ten of which …', 'three of them …'. */
    private boolean turns(int t) {
        if (analysis.text().isFunction(t, "pos", "relative")
                || analysis.text().isFunction(t, "pos", "subordinator")
                || analysis.text().isWord(t, "but")) {
            return true;
        }
        for (int i = t + 1; i < t + REACH; i++) {
            boolean of = analysis.text().isWord(i, "of");
            if (of
                    && (analysis.text().isFunction(i + 1, "pos", "relative")
                            || analysis.text().isFunction(i + 1, "pos", "pronoun"))) {
                return true;
            }
        }
        boolean added = analysis.text().isWord(t, "to") && analysis.text().isWord(t + 1, "be");
        return added
                || isComparison(t)
                || analysis.text().isWord(t, "what")
                || analysis.text().isWord(t, "whereby");
    }

    /** 'promised that it would pay [and that] in May she would come': a clause of its own beside one that was told. */
    private boolean opensFurtherClause(int t, int begin, Sentence sentence) {
        return analysis.text().isFunction(t, "pos", "conjunction")
                && analysis.text().isWord(t + 1, "that")
                && !analysis.text().isWord(begin - 1, "that")
                && analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin())).stream()
                        .anyMatch(frame -> frame.verb().form() == VerbGroup.Form.FINITE
                                && frame.verb().begin() > t + 1);
    }

    /** 'fish less[, as] the Convention requires': a clause, and not what something serves as. */
    private boolean isComparison(int t) {
        if (!analysis.text().isWord(t, "as") || !analysis.text().isFunction(t + 1, "definite", "true")) {
            return false;
        }
        Sentence sentence = analysis.text().sentenceOf(t);
        return analysis.phrases().frames(analysis.text().sentenceNumber(t)).stream()
                .anyMatch(frame -> frame.verb().form() == VerbGroup.Form.FINITE
                        && frame.verb().begin() > t
                        && frame.objects().stream().noneMatch(phrase -> phrase.begin() > t)
                        && frame.verb().end() >= sentence.end() - 1);
    }

    /** 'and thanked the hosts', ', and aspires to be': a finite verb of the same subject that is no infinitive. */
    private boolean tellsAnother(int t) {
        if (!analysis.text().isFunction(t, "pos", "conjunction")) {
            return false;
        }
        Match verb = analysis.text().match(t + 1, "verb");
        boolean finite = verb != null
                && (verb.inflection() == Inflection.THIRD
                        || !isPlain(verb)
                                && (verb.inflection() == Inflection.PAST
                                        || verb.inflection() == Inflection.PAST_OR_PARTICIPLE));
        boolean auxiliary = analysis.text().isFunction(t + 1, "pos", "auxiliary")
                && !analysis.text().isWord(t + 1, "will");
        return auxiliary || (verb != null && finite && opensObject(verb.end()));
    }

    /** 'spread', 'set': a form that is the infinitive as well. */
    private boolean isPlain(Match verb) {
        return analysis.text().isWord(verb.begin(), verb.entry().name());
    }

    private boolean opensObject(int t) {
        return analysis.text().isFunction(t, "pos", "determiner")
                || analysis.text().isFunction(t, "pos", "to")
                || analysis.text().isFunction(t, "pos", "pronoun")
                || analysis.text().isWord(t, "that");
    }

    private boolean beginsClause(int t, Sentence sentence) {
        int from = analysis.text().isFunction(t, "pos", "conjunction") ? t + 1 : t;
        if (from > t && analysis.text().isWord(from, "that")) {
            return false;
        }
        while (from < sentence.end() && analysis.text().isFunction(from, "pos", "adverb")) {
            Match adverb = analysis.text().match(from, "function");
            from = adverb == null ? from + 1 : adverb.end();
        }
        for (Frame frame : analysis.phrases().frames(analysis.text().sentenceNumber(sentence.begin()))) {
            int subject = frame.verb().begin() > from ? subject(frame) : -1;
            if (subject >= t
                    && (subject <= from
                            || analysis.text().isFunction(from, "pos", "preposition") && subject - from <= REACH)
                    && frame.verb().form() == VerbGroup.Form.FINITE) {
                return true;
            }
        }
        return false;
    }

    /** Where what stands as subject ahead of a verb begins; −1 if nothing does. */
    private static int subject(Frame frame) {
        int first = -1;
        for (Phrase phrase : frame.subjects()) {
            first = earlier(first, phrase, frame.verb().begin());
        }
        for (Phrase phrase : frame.objects()) {
            first = earlier(first, phrase, frame.verb().begin());
        }
        return first;
    }

    private static int earlier(int first, Phrase phrase, int verb) {
        boolean ahead = phrase.end() <= verb;
        return ahead && (first < 0 || phrase.begin() < first) ? phrase.begin() : first;
    }
}
