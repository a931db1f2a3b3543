package kelisim.extract.internal.family.measurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a figure tells of, in the document's words.
 *
 * @param text the words, without articles; absent if none are found
 * @param begin the first token of the phrase that they are from
 * @param end the token after its last
 */
record Indicator(@Nullable String text, int begin, int end) {

    private static final int MOST_WORDS = 12;

    private static final Set<MentionKind> OWNERS = Set.of(
            MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PLACE, MentionKind.ROLE, MentionKind.DEMONYM);

    /** This one, or where it tells nothing but the unit what its dimension is called. */
    Indicator orDimension(Dimensions dimensions, String unit) {
        String dimension = dimensions.of(unit);
        boolean share = unit.equals("%");
        String word = text == null ? "" : text;
        boolean says = word.chars().filter(Character::isLetter).count() > 2;
        return says || !(share || dimension != null) ? this : new Indicator(dimension, begin, end);
    }

    static Indicator of(Analysis analysis, Mention mention, CountedThing thing, Clause clause) {
        if (thing.isCount()) {
            int first = thing.end() > mention.end() ? mention.end() : thing.end() - 1;
            return at(analysis, first, thing.end());
        }
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(mention.begin()));
        Indicator measured = behind(analysis, mention, chunks);
        measured = measured != null ? measured : ahead(analysis, mention, chunks);
        measured = measured != null ? measured : inClause(analysis, mention, clause);
        return measured != null ? measured : new Indicator(null, mention.begin(), mention.begin());
    }

    /** '120 tons of toxic waste', '60 percent of the water resources'. */
    private static @Nullable Indicator behind(Analysis analysis, Mention mention, List<Chunk> chunks) {
        if (!analysis.text().isWord(mention.end(), "of")) {
            return null;
        }
        for (Chunk chunk : chunks) {
            if (chunk.is(Chunk.Type.NOUN) && chunk.begin() == mention.end() + 1) {
                return at(analysis, chunk.begin(), chunk.end());
            }
        }
        return null;
    }

    /** 'an authorized capital of $50 million'. */
    private static @Nullable Indicator ahead(Analysis analysis, Mention mention, List<Chunk> chunks) {
        Chunk noun = null;
        for (Chunk chunk : chunks) {
            if (chunk.begin() >= mention.begin()) {
                return null;
            }
            boolean of = chunk.is(Chunk.Type.PREPOSITION)
                    && chunk.end() == chunk.begin() + 1
                    && analysis.text().isWord(chunk.begin(), "of");
            if (noun != null && of && mention.begin() - chunk.end() <= 3) {
                return at(analysis, noun.begin(), noun.end());
            }
            noun = chunk.is(Chunk.Type.NOUN) ? chunk : null;
        }
        return null;
    }

    /** The subject or object that is not the figure. */
    private static @Nullable Indicator inClause(Analysis analysis, Mention mention, Clause clause) {
        Frame frame = clause.frame();
        if (frame == null) {
            return null;
        }
        List<Phrase> phrases = new ArrayList<>(frame.objects());
        phrases.addAll(frame.subjects());
        for (Phrase phrase : phrases) {
            boolean figure = !analysis.mentions()
                    .within(phrase.begin(), phrase.end(), MentionKind.FIGURE)
                    .isEmpty();
            boolean person = !analysis.mentions()
                    .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                    .isEmpty();
            boolean around = phrase.begin() <= mention.begin() && mention.end() <= phrase.end();
            if (!figure && !person && !around && !isWho(analysis, phrase) && !isPlace(analysis, phrase)) {
                return at(analysis, phrase.begin(), phrase.end());
            }
        }
        return null;
    }

    /** 'we', 'it', 'what', 'the Bank': whose figure it is, not what it tells of. */
    private static boolean isWho(Analysis analysis, Phrase phrase) {
        Match function = analysis.text().match(phrase.begin(), "function");
        boolean pronoun = function != null
                && (function.entry().has("pos", "pronoun") || function.entry().has("pos", "relative"))
                && function.end() == phrase.end();
        Mention head = analysis.head(phrase);
        boolean named = head != null
                && OWNERS.contains(head.kind())
                && head.end() == phrase.end()
                && head.begin() <= phrase.begin() + 1;
        return pronoun || named;
    }

    /** 'the lake', 'their border': it is not the lake that is 360 km2 but its area. */
    private static boolean isPlace(Analysis analysis, Phrase phrase) {
        return analysis.text().is(phrase.end() - 1, "geographic_head");
    }

    private static Indicator at(Analysis analysis, int begin, int end) {
        int first = begin;
        while (first < end - 1 && Labels.is(analysis, first, "owner")) {
            first++;
        }
        int last = Math.min(end, first + MOST_WORDS);
        String words = first < last ? analysis.surface(first, last) : "";
        return new Indicator(words.isBlank() ? null : words, begin, end);
    }
}
