package kelisim.extract.internal.family.measurement;

import java.util.Locale;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a bare number counts by the words behind or before it: people who 'live' or are so many 'strong', 'six of us'; the
 * beds of 'a 15-bed unit'; the nests that 'numbered 14,220'; the votes 'in favour' and 'against'.
 */
final class Beside {

    private static final String UNIT = "people";

    private Beside() {}

    static @Nullable CountedThing of(Analysis analysis, Mention number) {
        int t = number.end();
        boolean joined =
                analysis.tokens().is(t, Shape.DASH) && analysis.tokens().is(t + 1, Shape.JOINED);
        int behind = joined ? t + 1 : t;
        boolean us = analysis.text().isWord(t, "of") && Labels.is(analysis, t + 1, "people");
        if (Labels.is(analysis, behind, "strong") || us || Labels.is(analysis, t, "human")) {
            return new CountedThing(UNIT, true, number.end());
        }
        if (Labels.is(analysis, t, "for_or_against") && !joined) {
            return new CountedThing("votes", true, number.end());
        }
        CountedThing parts = joined ? parts(analysis, behind) : null;
        return parts != null ? parts : numbered(analysis, number);
    }

    /** '15-bed', '12-member': the noun is in the singular. */
    private static @Nullable CountedThing parts(Analysis analysis, int noun) {
        String word = analysis.tokens().surface(noun).toLowerCase(Locale.ROOT);
        boolean plain = analysis.tokens().is(noun, Shape.WORD)
                && !analysis.tokens().is(noun, Shape.CAPITAL)
                && !analysis.text().is(noun, "function")
                && !Labels.is(analysis, noun, "grade")
                && analysis.tokens().is(noun + 1, Shape.WORD)
                && word.length() > 2
                && !word.endsWith("s")
                && !(word.endsWith("ed") && word.length() > 4);
        return plain ? new CountedThing(plural(word), true, noun + 1) : null;
    }

    private static String plural(String noun) {
        boolean consonant = noun.endsWith("y") && "aeou".indexOf(noun.charAt(noun.length() - 2)) < 0;
        return consonant ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** 'Green turtle nests numbered 14,220'. */
    private static @Nullable CountedThing numbered(Analysis analysis, Mention number) {
        int verb = number.begin() - 1;
        if (!Labels.is(analysis, verb, "numbered")) {
            return null;
        }
        Chunk subject = analysis.phrases().chunkAt(analysis.text().sentenceNumber(verb), verb - 1);
        int head = verb - 1;
        return subject != null
                        && subject.is(Chunk.Type.NOUN)
                        && CountedThing.isPlural(analysis, head)
                        && !Labels.is(analysis, head, "common")
                ? new CountedThing(analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, number.end())
                : null;
    }
}
