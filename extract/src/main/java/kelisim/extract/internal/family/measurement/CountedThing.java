package kelisim.extract.internal.family.measurement;

import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Chunk;
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

    static @Nullable CountedThing of(Analysis analysis, Mention mention, Reading.Figure figure) {
        String unit = figure.unit();
        if (unit != null) {
            boolean thing = isThing(analysis, mention);
            boolean common =
                    Labels.is(analysis, mention.end() - 1, "common") || isGroup(analysis, mention, mention.end() - 1);
            return thing && common || Labels.isFurniture(unit) ? null : new CountedThing(unit, thing, mention.end());
        }
        int head = head(analysis, mention);
        if (head < 0) {
            return factor(analysis, mention);
        }
        if (Labels.is(analysis, head, "common") || isGroup(analysis, mention, head)) {
            return null;
        }
        return new CountedThing(analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, head + 1);
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
        int limit = Math.min(sentence.end(), mention.end() + MOST_WORDS);
        Chunk chunk = analysis.phrases().chunkAt(analysis.text().sentenceNumber(mention.begin()), mention.begin());
        int end = mention.end();
        if (chunk != null && chunk.is(Chunk.Type.NOUN) && mention.end() <= chunk.end()) {
            end = Math.min(chunk.end(), limit);
        }
        int head = -1;
        for (int token = mention.end(); token < end && analysis.tokens().is(token, Shape.WORD); token++) {
            head = isPlural(analysis, token) ? token : head;
        }
        return head;
    }

    private static final Set<String> SINGULAR_ENDINGS = Set.of("ss", "us", "is");

    private static boolean isPlural(Analysis analysis, int token) {
        String word = analysis.tokens().surface(token);
        boolean capitals = word.length() > 1 && Character.isUpperCase(word.charAt(1)) && !word.endsWith("s");
        boolean plural = word.endsWith("s")
                && word.length() >= SHORTEST
                && !SINGULAR_ENDINGS.contains(word.substring(word.length() - 2));
        Mention around = analysis.mentions().outermost(token);
        boolean address = around != null && around.kind() == MentionKind.CONTACT;
        return plural && !capitals && !address && !Labels.is(analysis, token, "verb");
    }
}
