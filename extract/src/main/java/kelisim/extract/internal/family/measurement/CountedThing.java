package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a figure counts or measures.
 *
 * @param unit the unit, or the counted thing in the plural
 * @param isCount whether it is a thing
 * @param end the token after the words that name it
 */
record CountedThing(String unit, boolean isCount, int end) {

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST = 4;
    /** So many of what is told in passing are a figure. */
    private static final BigDecimal MANY = BigDecimal.valueOf(50);

    static @Nullable CountedThing of(Analysis analysis, Mention mention, Reading.Figure figure) {
        String unit = figure.unit();
        boolean days = mention.kind() == MentionKind.DURATION && "d".equals(unit);
        if (days && analysis.text().isWord(mention.begin() - 1, "on")) {
            // 'was seen on 18 days': they are counted
            return new CountedThing(
                    analysis.tokens().surface(mention.end() - 1).toLowerCase(Locale.ROOT), true, mention.end());
        }
        if (unit != null) {
            boolean thing = isThing(analysis, mention);
            boolean common = isPassing(analysis, mention, figure, mention.end() - 1)
                    || isGroup(analysis, mention, mention.end() - 1);
            return thing && common || Labels.isFurniture(unit) ? null : new CountedThing(unit, thing, mention.end());
        }
        int head = head(analysis, mention);
        if (head < 0) {
            CountedThing beside = Beside.of(analysis, mention);
            CountedThing factor = beside != null ? beside : factor(analysis, mention);
            return factor != null ? factor : ThingAround.of(analysis, mention);
        }
        if (isPassing(analysis, mention, figure, head) || isGroup(analysis, mention, head)) {
            return null;
        }
        return new CountedThing(analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, head + 1);
    }

    /** Things that are told in passing, unless they are many ('3,000 copies') or the verb says that they are counted. */
    private static boolean isPassing(Analysis analysis, Mention mention, Reading.Figure figure, int head) {
        boolean many = Labels.is(analysis, head, "many") && figure.value().compareTo(MANY) >= 0;
        return Labels.is(analysis, head, "common")
                && !many
                && !(Labels.is(analysis, head, "group") && Labels.is(analysis, mention.begin() - 1, "counting"));
    }

    /** 'the five countries': a group that is known, not a figure. */
    private static boolean isGroup(Analysis analysis, Mention mention, int head) {
        return Labels.is(analysis, head, "group")
                && analysis.text().isFunction(mention.begin() - 1, "definite", "true");
    }

    /** '2.5 times higher', 'fell 3 times'. */
    private static @Nullable CountedThing factor(Analysis analysis, Mention mention) {
        int t = mention.end();
        boolean compared = analysis.text().isWord(t, "times")
                && (Labels.is(analysis, t + 1, "change")
                        || analysis.text().isFunction(t + 1, "pos", "article")
                        || analysis.text().isWord(mention.begin() - 1, "by"));
        return compared ? new CountedThing("times", false, t + 1) : null;
    }

    /** Whether the figure ends in the thing that it counts; a sign of a unit ('%', 'km') also stands as it is written. */
    private static boolean isThing(Analysis analysis, Mention mention) {
        String last = analysis.tokens().surface(mention.end() - 1).toLowerCase(Locale.ROOT);
        return mention.reading() instanceof Reading.Figure figure
                && last.equals(figure.unit())
                && (last.length() >= SHORTEST || Labels.is(analysis, mention.end() - 1, "common"));
    }

    /** The plural noun that ends the noun phrase which the number begins; −1 if there is none. */
    private static int head(Analysis analysis, Mention mention) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        int end = Math.min(nounEnd(analysis, mention), Math.min(sentence.end(), mention.end() + MOST_WORDS));
        int head = -1;
        for (int token = mention.end(); token < end && isInside(analysis, token); token++) {
            head = isPlural(analysis, token) ? token : head;
        }
        return head < 0 || isName(analysis, mention, head) ? -1 : head;
    }

    /** 'Agios Germanos' or 'Brussels' behind a postal code, 'Treinta y Tres': a word of a name that no lexicon knows as a noun. */
    private static boolean isName(Analysis analysis, Mention mention, int head) {
        boolean capital = analysis.tokens().is(head, Shape.CAPITAL)
                && analysis.text().matches(head).stream()
                        .allMatch(match -> PERSONAL.contains(match.entry().lexicon()));
        Mention around = analysis.mentions().outermost(head);
        boolean place = around != null && around.kind() == MentionKind.PLACE && around.begin() >= mention.end();
        if (place && around != null && around.entry() != null && around.entry().isIn("city")) {
            return true;
        }
        boolean known =
                around != null && (around.kind() == MentionKind.DEMONYM || around.kind() == MentionKind.RESOURCE);
        boolean grouped = analysis.tokens().is(mention.begin() - 1, Shape.NUMBER);
        return capital && !known && (place || grouped || head > mention.end());
    }

    private static boolean isInside(Analysis analysis, int token) {
        boolean hyphen = analysis.tokens().is(token, Shape.DASH)
                && analysis.tokens().is(token, Shape.JOINED)
                && analysis.tokens().is(token + 1, Shape.JOINED);
        return hyphen || analysis.tokens().is(token, Shape.WORD);
    }

    /** The end of the noun phrase around the number; a participle may part it ('650 registered refugees', '12 low-cost sensors'). */
    private static int nounEnd(Analysis analysis, Mention mention) {
        int sentence = analysis.text().sentenceNumber(mention.begin());
        Chunk noun = analysis.phrases().chunkAt(sentence, mention.begin());
        if (noun == null || !noun.is(Chunk.Type.NOUN) || mention.end() > noun.end()) {
            return mention.end();
        }
        Chunk participle = analysis.phrases().chunkAt(sentence, noun.end());
        Chunk next = participle == null ? null : analysis.phrases().chunkAt(sentence, participle.end());
        VerbGroup verb = participle == null ? null : participle.verb();
        boolean parted = verb != null
                && participle != null
                && next != null
                && verb.end() - verb.begin() == 1
                && isGoverned(analysis, mention.begin(), sentence)
                && next.is(Chunk.Type.NOUN)
                && analysis.tokens().is(next.begin(), Shape.WORD)
                && !analysis.text().is(next.begin(), "function");
        boolean thing = verb != null
                && noun.begin() == mention.begin()
                && noun.end() > mention.end()
                && isThingInS(analysis, verb);
        return thing && participle != null ? participle.end() : parted && next != null ? next.end() : noun.end();
    }

    /** '23 local groups': more than one of them have no verb in -s, so that the word is their noun. */
    private static boolean isThingInS(Analysis analysis, VerbGroup verb) {
        int word = verb.begin();
        return verb.end() == word + 1
                && !analysis.text().is(word, "function")
                && !Labels.is(analysis, word, "verb")
                && analysis.tokens().endsIn(word, "s");
    }

    /** Behind a verb or a preposition, so that the number cannot be the subject of the verb behind it. */
    private static boolean isGoverned(Analysis analysis, int number, int sentence) {
        Chunk before = analysis.phrases().chunkAt(sentence, number - 1);
        return before != null
                && (before.is(Chunk.Type.VERB)
                        || before.is(Chunk.Type.PREPOSITION)
                        || before.begin() < number && before.end() > number);
    }

    private static final Set<String> PERSONAL = Set.of("given_name", "surname", "name_part");
    private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is");

    /** Whether a word is a plural noun. */
    static boolean isPlural(Analysis analysis, int token) {
        String word = analysis.tokens().surface(token);
        if (Labels.is(analysis, token, "plural")) {
            return true;
        }
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1)) && !word.endsWith("s");
        boolean plural = word.endsWith("s")
                && word.length() >= SHORTEST
                && !SINGULAR_ENDINGS.contains(word.substring(word.length() - 2));
        Mention around = analysis.mentions().outermost(token);
        boolean address = around != null && around.kind() == MentionKind.CONTACT;
        return plural && !capitals && !address && !Labels.is(analysis, token, "verb");
    }
}
