package kelisim.extract.internal.family.measurement;

import java.util.List;
import java.util.Locale;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Chunk;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts where no plural behind it says so: animals whose plural has no ending ('sixty roan antelope'), a part
 * of what somebody has ('ten of its engineers'), what was just named ('pelicans, about sixty of them').
 */
final class ThingAround {

    private static final int MOST_WORDS = 3;

    private ThingAround() {}

    static @Nullable CountedThing of(Analysis analysis, Mention number) {
        CountedThing species = species(analysis, number);
        return species != null ? species : ofWhose(analysis, number);
    }

    private static @Nullable CountedThing species(Analysis analysis, Mention number) {
        for (int t = number.end(); t < number.end() + MOST_WORDS; t++) {
            Mention named = analysis.mentions().at(t, MentionKind.RESOURCE);
            if (named != null && named.entry() != null && named.entry().has("kind", "species")) {
                return new CountedThing(
                        analysis.surface(number.end(), named.end()).toLowerCase(Locale.ROOT), true, named.end());
            }
            if (analysis.text().is(t, "function")
                    || analysis.text().sentenceOf(number.begin()).end() <= t) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable CountedThing ofWhose(Analysis analysis, Mention number) {
        int of = number.end();
        if (!analysis.text().isWord(of, "of")) {
            return null;
        }
        int sentence = analysis.text().sentenceNumber(number.begin());
        Chunk whole = analysis.phrases().chunkAt(sentence, of + 1);
        if (whole == null || !whole.is(Chunk.Type.NOUN)) {
            return null;
        }
        boolean pronoun = analysis.text().isFunction(of + 1, "pos", "pronoun") && whole.end() == of + 2;
        if (pronoun) {
            return analysis.text().isFunction(of + 1, "number", "plural") ? named(analysis, number) : null;
        }
        int head = whole.end() - 1;
        boolean known = analysis.text().isFunction(of + 1, "definite", "true");
        boolean passing = Labels.is(analysis, head, "common") || Labels.is(analysis, head, "group");
        return known && !passing && CountedThing.isPlural(analysis, head)
                ? new CountedThing(analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, number.end())
                : null;
    }

    /** The last plural noun before the number in its sentence. */
    private static @Nullable CountedThing named(Analysis analysis, Mention number) {
        Sentence sentence = analysis.text().sentenceOf(number.begin());
        List<Chunk> chunks = analysis.phrases().chunks(analysis.text().sentenceNumber(number.begin()));
        CountedThing last = null;
        for (Chunk chunk : chunks) {
            boolean before = chunk.begin() >= sentence.begin() && chunk.end() <= number.begin();
            int head = chunk.end() - 1;
            if (before && chunk.is(Chunk.Type.NOUN) && CountedThing.isPlural(analysis, head)) {
                last = Labels.is(analysis, head, "common")
                        ? null
                        : new CountedThing(
                                analysis.tokens().surface(head).toLowerCase(Locale.ROOT), true, number.end());
            }
        }
        return last;
    }
}
