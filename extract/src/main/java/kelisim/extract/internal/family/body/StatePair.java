package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The two states that 'both' and 'the two countries' mean: those of the nearest sentence that names just two, else the document's only two. */
final class StatePair {

    private static final int TWO = 2;
    /** How many sentences ahead they are looked for. */
    private static final int REACH = 4;
    /** How many times as often as any other the document must name both. */
    private static final int CLEAR = 2;

    private final Analysis analysis;
    /** The two of the whole text, {@code null} before they are asked for. */
    private @Nullable List<Entity> parties;

    StatePair(Analysis analysis) {
        this.analysis = analysis;
    }

    /** What a phrase means that is nothing but such words; none otherwise. */
    List<Entity> of(Phrase phrase) {
        Match words = analysis.text().match(phrase.begin(), "pair");
        return words != null && words.end() == phrase.end() ? at(phrase.begin()) : List.of();
    }

    /** Those of whom the text speaks at a token; none if they are not two. */
    List<Entity> at(int token) {
        int own = analysis.text().sentenceNumber(token);
        for (int s = own; s >= Math.max(0, own - REACH); s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            List<Entity> named = named(sentence.begin(), s == own ? token : sentence.end());
            if (named.size() >= TWO) {
                return named.size() == TWO ? named : List.of();
            }
        }
        parties = parties == null ? parties() : parties;
        return parties;
    }

    /** The two that the document names by far most often. */
    private List<Entity> parties() {
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all()) {
            Entity state = isState(mention) ? analysis.discourse().of(mention) : null;
            if (state != null) {
                counts.merge(state, 1, Integer::sum);
            }
        }
        List<Entity> order = counts.keySet().stream()
                .sorted(Comparator.comparing(counts::get).reversed())
                .toList();
        boolean clear = order.size() == TWO
                || order.size() > TWO
                        && counts.getOrDefault(order.get(1), 0) >= CLEAR * counts.getOrDefault(order.get(2), 0);
        return clear ? order.subList(0, TWO) : List.of();
    }

    private static boolean isState(Mention mention) {
        return mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM || isUnion(mention);
    }

    /** The European Union, which has partners as a state has. */
    private static boolean isUnion(Mention mention) {
        return mention.kind() == MentionKind.ORGANISATION
                && mention.entry() != null
                && mention.entry().has("kind", "union");
    }

    private List<Entity> named(int begin, int end) {
        List<Entity> states = new ArrayList<>();
        for (Mention mention : analysis.mentions().within(begin, end)) {
            Entity entity = isState(mention) ? analysis.discourse().of(mention) : null;
            if (entity != null && !states.contains(entity)) {
                states.add(entity);
            }
        }
        return states;
    }
}
