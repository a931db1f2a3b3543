package kelisim.extract.internal.family;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.fact.FactFinder;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Twin cities and regions: 'A and B are sister cities', 'A is a twin of B', 'twin cities, namely A and B, C and D'. */
final class TwinningFinder implements FactFinder {

    @Override
    public List<Draft> find(Analysis analysis, List<Draft> soFar) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            Match cue = cue(analysis, sentence);
            if (cue != null) {
                sentence(analysis, sentence, cue, drafts);
            }
        }
        return drafts;
    }

    private static @Nullable Match cue(Analysis analysis, Sentence sentence) {
        Match found = null;
        for (int t = sentence.begin(); t < sentence.end(); t++) {
            Match cue = analysis.text().match(t, "twinning");
            found = cue == null || (found != null && found.entry().has("of", "true")) ? found : cue;
        }
        return found;
    }

    private static void sentence(Analysis analysis, Sentence sentence, Match cue, List<Draft> drafts) {
        List<Mention> places = places(analysis, sentence);
        if (cue.entry().has("of", "true")) {
            Mention one = places.stream()
                    .filter(place -> place.begin() >= cue.end())
                    .findFirst()
                    .orElse(null);
            for (Mention place : places) {
                if (one != null && !place.equals(one) && place.begin() < cue.begin()) {
                    add(analysis, sentence, place, one, drafts);
                }
            }
            return;
        }
        for (int i = 0; i + 1 < places.size(); i++) {
            if (areJoined(analysis, places.get(i), places.get(i + 1))) {
                add(analysis, sentence, places.get(i), places.get(i + 1), drafts);
                i++;
            }
        }
    }

    /** Cities and regions, less those that only tell where another one lies ('Brest in Belarus'). */
    private static List<Mention> places(Analysis analysis, Sentence sentence) {
        List<Mention> places = new ArrayList<>();
        for (Mention place : analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE)) {
            boolean inner = places.stream().anyMatch(outer -> outer.contains(place));
            if (!inner
                    && !analysis.text().isWord(place.begin() - 1, "in")
                    && place.equals(analysis.mentions().outermost(place.begin()))) {
                places.add(place);
            }
        }
        return places;
    }

    private static boolean areJoined(Analysis analysis, Mention first, Mention second) {
        boolean next = second.begin() - first.end() == 1 || second.begin() - first.end() == 2;
        return next
                && (analysis.text().isWord(first.end(), "and")
                        || analysis.text().isWord(first.end(), "with"));
    }

    private static void add(Analysis analysis, Sentence sentence, Mention first, Mention second, List<Draft> drafts) {
        Entity a = analysis.discourse().of(first);
        Entity b = analysis.discourse().of(second);
        if (a != null && b != null && a != b) {
            drafts.add(Draft.of(FactType.TWINNING, "twinning.pair", analysis.span(sentence.begin(), sentence.end()))
                    .names("places", a.fullest().compareTo(b.fullest()) < 0 ? List.of(a, b) : List.of(b, a)));
        }
    }
}
