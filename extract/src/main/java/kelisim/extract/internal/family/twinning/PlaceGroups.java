package kelisim.extract.internal.family.twinning;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** Puts the cities and regions of a sentence into rows; a place that only tells where another lies is none of its own. */
final class PlaceGroups {

    /** How many tokens a bracket behind a place has at most: '(since 1998)', '(Székelyudvarhely)'. */
    private static final int LONGEST_BRACKET = 5;

    private final Analysis analysis;
    private final List<PlaceGroup> groups = new ArrayList<>();
    private final List<Mention> places = new ArrayList<>();
    private final List<Boolean> tight = new ArrayList<>();

    private PlaceGroups(Analysis analysis) {
        this.analysis = analysis;
    }

    static List<PlaceGroup> of(Analysis analysis, Sentence sentence) {
        return of(analysis, sentence, new UnlistedPlaces(analysis, sentence).find());
    }

    /** Only of places that the world knows. */
    static List<PlaceGroup> listed(Analysis analysis, Sentence sentence) {
        return of(analysis, sentence, List.of());
    }

    private static List<PlaceGroup> of(Analysis analysis, Sentence sentence, List<Mention> unlisted) {
        PlaceGroups groups = new PlaceGroups(analysis);
        List<Mention> places =
                new ArrayList<>(analysis.mentions().within(sentence.begin(), sentence.end(), MentionKind.PLACE));
        places.addAll(unlisted);
        places.sort(null);
        for (Mention place : places) {
            Mention outer = analysis.mentions().outermost(place.begin());
            boolean parties = outer != null && outer.kind() == MentionKind.INSTRUMENT;
            boolean whole = unlisted.contains(place) || parties || place.equals(outer);
            if (whole && !groups.locates(place) && !groups.isOtherName(place)) {
                groups.add(OwnTown.proper(analysis, place));
            }
        }
        groups.close();
        return List.copyOf(groups.groups);
    }

    /** 'Brest in the Brest Region', 'held in Orenburg': a place behind 'in', unless its twin is told of right behind it. */
    private boolean locates(Mention place) {
        int behind = analysis.tokens().isMark(place.end(), ',') ? place.end() + 1 : place.end();
        boolean taken = analysis.text().isFunction(behind, "parties", "true")
                && analysis.text().isFunction(behind + 1, "pos", "relative");
        if (taken || isToldToBeTwin(behind, place.end()) || analysis.text().isFunction(behind, "pos", "possessive")) {
            return false;
        }
        int t = place.begin() - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isFunction(t, "place", "true");
    }

    /** 'in Gorna, a town twinned with Dolna', 'in Gorna, which is twinned with Dolna': what is told of the place behind a comma. */
    private boolean isToldToBeTwin(int begin, int end) {
        if (begin == end) {
            return false;
        }
        int t = analysis.text().afterDeterminers(begin, begin + 2);
        Match head = analysis.text().match(t, "geographic_head");
        t = head == null ? t : head.end();
        t = analysis.text().isFunction(t, "pos", "relative") ? t + 1 : t;
        while (analysis.text().isFunction(t, "pos", "auxiliary")) {
            t++;
        }
        return analysis.text().is(t, "twinning");
    }

    /** The bracket of 'Odorheiu Secuiesc (Székelyudvarhely)'. */
    private boolean isOtherName(Mention place) {
        int bracket = place.begin() - 1;
        return analysis.tokens().is(bracket, Shape.OPENS_BRACKET)
                && !places.isEmpty()
                && places.get(places.size() - 1).end() == bracket;
    }

    private void add(Mention place) {
        if (!places.isEmpty()) {
            Mention last = places.get(places.size() - 1);
            // 'State Chancellery – Collection': pieces of a heading
            boolean pieces = last.entry() == null
                    && place.entry() == null
                    && place.begin() == last.end() + 1
                    && analysis.tokens().is(last.end(), Shape.DASH);
            if (!pieces && isRow(last.end(), place.begin())) {
                tight.add(isTight(last.end(), place.begin()));
            } else {
                close();
            }
        }
        places.add(place);
    }

    private void close() {
        if (!places.isEmpty()) {
            groups.add(new PlaceGroup(places, tight));
            places.clear();
            tight.clear();
        }
    }

    /** Whether only marks, conjunctions, articles, short brackets and the states of places stand between two of them. */
    private boolean isRow(int begin, int end) {
        boolean joined = false;
        int bracket = -1;
        for (int t = begin; t < end; t++) {
            if (analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                bracket = t;
            } else if (analysis.tokens().is(t, Shape.CLOSES_BRACKET)) {
                bracket = -1;
            }
            if (bracket >= 0 && t - bracket <= LONGEST_BRACKET) {
                continue;
            }
            boolean joins = analysis.tokens().isMark(t, ',')
                    || analysis.tokens().is(t, Shape.DASH)
                    || analysis.text().isFunction(t, "joins", "true")
                    || analysis.text().isFunction(t, "parties", "true");
            Mention mention = analysis.mentions().outermost(t);
            boolean state =
                    mention != null && (mention.kind() == MentionKind.STATE || mention.kind() == MentionKind.DEMONYM);
            boolean passes = joins
                    || state
                    || analysis.tokens().isMark(t, ';')
                    || analysis.tokens().is(t, Shape.CLOSES_BRACKET)
                    || analysis.text().isFunction(t, "pos", "determiner")
                    || analysis.text().isFunction(t, "place", "true")
                    || analysis.text().is(t, "geographic_head");
            joined |= joins || analysis.tokens().isMark(t, ';');
            boolean another = analysis.text().isFunction(t, "kind", "same"); // '; that with C'
            if (!passes || another) {
                return false;
            }
            Match words = joins ? analysis.text().match(t, "function") : null;
            t = words == null ? t : Math.max(t, words.end() - 1); // 'as well as'
        }
        return joined;
    }

    private boolean isTight(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.text().isFunction(t, "joins", "true")
                    || analysis.text().isFunction(t, "parties", "true")
                    || analysis.tokens().is(t, Shape.DASH)) {
                return true;
            }
        }
        return false;
    }
}
