package kelisim.extract.internal.family.office;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.Complement;
import kelisim.extract.internal.phrase.Frame;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** From when and until when a clause tells an office to be held: 'since 2011', 'from 2004 to 2011', 'until last year'. */
final class Tenure {

    private static final String OPEN = "..";

    private final Analysis analysis;

    Tenure(Analysis analysis) {
        this.analysis = analysis;
    }

    @Nullable
    EdtfDate from(Frame frame) {
        return bound(frame, 0);
    }

    @Nullable
    EdtfDate until(Frame frame) {
        return bound(frame, 1);
    }

    private @Nullable EdtfDate bound(Frame frame, int side) {
        for (Complement complement : frame.complements()) {
            EdtfDate date = analysis.dateWithin(
                    complement.phrase().begin(), complement.phrase().end());
            String[] ends = date == null ? new String[0] : date.toString().split("/");
            if (ends.length == 2 && !ends[side].isEmpty() && !ends[side].equals(OPEN)) {
                return EdtfDate.parse(ends[side]);
            }
        }
        return null;
    }
}
