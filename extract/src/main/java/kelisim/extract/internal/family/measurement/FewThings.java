package kelisim.extract.internal.family.measurement;

import java.math.BigDecimal;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;

/**
 * Tells whether two or three of something are a figure ('build two bridges', 'three gauges upstream'), or only told in
 * passing: those who are known ('the two towns'), bodies, places, offices, instruments and
 * meetings, which have names, and what is then told one by one ('three tasks').
 */
final class FewThings {

    private static final Set<String> NAMED = Set.of(
            "organisation_head",
            "geographic_head",
            "role",
            "instrument_head",
            "event_head",
            "group_noun",
            "party",
            "announcement",
            "intent");

    private FewThings() {}

    static boolean count(Analysis analysis, Mention mention, CountedThing thing) {
        int head = thing.end() - 1;
        boolean known = analysis.text().isFunction(mention.begin() - 1, "definite", "true")
                || analysis.text().isFunction(mention.begin() - 1, "pos", "determiner");
        known |= Labels.is(analysis, head, "group");
        for (Match match : analysis.text().matches(head)) {
            known |= NAMED.contains(match.entry().lexicon());
        }
        return mention.reading() instanceof Reading.Figure figure
                && figure.value().compareTo(BigDecimal.ONE) > 0
                && (thing.end() > mention.end() || figure.unit() != null)
                && !known;
    }
}
