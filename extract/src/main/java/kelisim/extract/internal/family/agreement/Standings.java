package kelisim.extract.internal.family.agreement;

import java.time.LocalDate;
import java.util.Set;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** How an instrument stands of which no clause tells: by the words around its name, and by its date. */
final class Standings {

    /** Kinds that a body adopts; the others are signed. */
    private static final Set<String> ADOPTED =
            Set.of("law", "decision", "declaration", "charter", "statement", "programme", "plan");

    /** How many tokens before its name tell how it stands. */
    private static final int REACH = 4;

    private Standings() {}

    /** 'draft', 'negotiations on': in the making; 'under', 'pursuant to': in force; a date that is past: signed or adopted. */
    static @Nullable String of(Analysis analysis, Instrument instrument, @Nullable EdtfDate date) {
        int first = analysis.text().sentenceOf(instrument.begin()).begin();
        for (int t = instrument.begin(); t <= instrument.mention().begin(); t++) {
            if (is(analysis, t, "making")) {
                return "negotiated";
            }
        }
        for (int t = Math.max(first, instrument.begin() - REACH); t < instrument.begin(); t++) {
            if (is(analysis, t, "making")) {
                return "negotiated";
            }
            Match match = analysis.text().match(t, "instrument_standing");
            if (match != null
                    && match.entry().has("standing", "in_force")
                    && reaches(analysis, match.end(), instrument.begin())) {
                return "in_force";
            }
        }
        if (date == null || !isPast(analysis, date)) {
            return null;
        }
        return ADOPTED.contains(instrument.kind()) ? "adopted" : "signed";
    }

    private static boolean is(Analysis analysis, int t, String standing) {
        Match match = analysis.text().match(t, "instrument_standing");
        return match != null && match.entry().has("standing", standing);
    }

    /** Whether only an article lies between. */
    private static boolean reaches(Analysis analysis, int from, int to) {
        for (int t = from; t < to; t++) {
            Match function = analysis.text().match(t, "function");
            if (function == null || !function.entry().has("pos", "determiner")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPast(Analysis analysis, EdtfDate date) {
        LocalDate now = analysis.text().standpoint().latest();
        return date.latest() != null && (now == null || !date.latest().isAfter(now));
    }
}
