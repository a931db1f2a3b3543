package kelisim.extract.internal.family.twinning;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;

/**
 * Places in a row, such as 'A, B and C' or 'A and B, C and D'.
 *
 * @param places the places in order
 * @param tight for each but the last, whether 'and', 'with' or a dash rather than a comma joins it to the next one
 */
record PlaceGroup(List<Mention> places, List<Boolean> tight) {

    PlaceGroup {
        places = List.copyOf(places);
        tight = List.copyOf(tight);
    }

    int begin() {
        return places.get(0).begin();
    }

    int end() {
        return places.get(places.size() - 1).end();
    }

    int size() {
        return places.size();
    }

    /** 'between the cities of A and B': each is the other's, whoever stands before. */
    boolean isBetween(Analysis analysis) {
        int t = begin() - 1;
        while (t > 0
                && (analysis.text().is(t, "geographic_head")
                        || analysis.text().isWord(t, "of")
                        || analysis.text().isFunction(t, "pos", "determiner"))) {
            t--;
        }
        return size() > 1 && analysis.text().isWord(t, "between");
    }

    /** Whether it may be read as pairs: 'A and B', 'A and B, C and D'. */
    boolean isPaired() {
        for (int i = 0; i < tight.size(); i++) {
            if (tight.get(i) != (i % 2 == 0)) {
                return false;
            }
        }
        return size() % 2 == 0;
    }
}
