package kelisim.extract.internal.family.measurement;

import java.time.LocalDate;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Standing;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.MeasurementKind;
import org.jspecify.annotations.Nullable;

/** Tells what a figure tells: what is, what shall be, what is expected, by how much something changed. */
final class Telling {

    private static final int NEAR = 6;

    /** How many tokens before the number a bound may begin. */
    private static final int LONGEST_BOUND = 5;

    private Telling() {}

    static String of(
            Analysis analysis, Mention mention, Reading.Figure figure, Clause clause, @Nullable EdtfDate period) {
        boolean share = "%".equals(figure.unit());
        boolean by = isBy(analysis, mention, figure);
        if (share
                && (near(analysis, mention, "change")
                        || clause.is("change") && !analysis.text().isWord(mention.begin() - 1, "to"))) {
            return MeasurementKind.CHANGE.code();
        }
        if (by && clause.is("change")) {
            return MeasurementKind.CHANGE.code();
        }
        boolean forecast = clause.is("expect") || clause.is("forecast") || clause.standing() == Standing.HEDGED;
        if (forecast || near(analysis, mention, "forecast")) {
            return MeasurementKind.FORECAST.code();
        }
        LocalDate now = analysis.text().standpoint().latest();
        boolean ahead = period != null && now != null && period.earliest().isAfter(now);
        boolean planned = clause.standing() == Standing.PLANNED || clause.standing() == Standing.PROPOSED;
        return planned || ahead ? MeasurementKind.TARGET.code() : MeasurementKind.ACTUAL.code();
    }

    /** 'by a third', 'by almost a third', 'by more than 40'. */
    private static boolean isBy(Analysis analysis, Mention mention, Reading.Figure figure) {
        int nearest = figure.comparator() == null ? mention.begin() - 1 : mention.begin() - LONGEST_BOUND;
        for (int t = mention.begin() - 1; t >= nearest; t--) {
            if (analysis.text().isWord(t, "by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean near(Analysis analysis, Mention mention, String label) {
        Sentence sentence = analysis.text().sentenceOf(mention.begin());
        for (int i = Math.max(sentence.begin(), mention.begin() - NEAR);
                i < Math.min(sentence.end(), mention.end() + 2);
                i++) {
            if ((i < mention.begin() || i >= mention.end()) && Labels.is(analysis, i, label)) {
                return true;
            }
        }
        return false;
    }
}
