package kelisim.extract.internal.family.office;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Lines and cells that name one body or place and nothing else, known or not: 'Port of A', 'Danube Watch:'. */
final class NamedLines {

    /** The longest such line. */
    private static final int LONGEST = 24;

    private final Analysis analysis;

    NamedLines(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The body or place that a line names, else the line's own words. */
    @Nullable
    Entity body(Phrase named) {
        int begin = named.begin();
        while (begin < named.end() && analysis.text().is(begin, "function")) {
            begin++;
        }
        Mention body = analysis.mentions().at(begin, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
        Entity known = body == null ? null : analysis.discourse().of(body);
        int end = analysis.tokens().isMark(named.end() - 1, ':') ? named.end() - 1 : named.end();
        boolean words =
                end > begin && end - begin <= LONGEST && analysis.tokens().is(begin, Shape.CAPITAL);
        if (known != null && (body == null || body.end() >= end)) {
            return known;
        }
        return words ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, end)) : known;
    }
}
