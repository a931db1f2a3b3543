package kelisim.extract.internal.family.body;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Tables of bodies with a column of when each was founded: 'Commission | Established | Seat'. */
final class FoundingTables {

    private final Analysis analysis;
    private final Bodies bodies;

    FoundingTables(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** The column of a table that tells of foundings, and the act. */
    private record Column(int number, String act) {}

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        Column column = null;
        int last = -2;
        for (Sentence sentence : analysis.text().sentences()) {
            if (!(analysis.text().block(sentence) instanceof Block.TableRow row)) {
                continue;
            }
            if (sentence.block() != last + 1) {
                column = column(row.cells());
            } else if (column != null && column.number() < row.cells().size()) {
                Draft draft = row(sentence, row.cells(), column);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
            last = sentence.block();
        }
        return drafts;
    }

    /** Of a head of more than a label and its date. */
    private @Nullable Column column(List<Span> head) {
        for (int c = 1; c < head.size(); c++) {
            if (head.get(c).isEmpty()) {
                continue;
            }
            int first = analysis.tokens().at(head.get(c).begin());
            int end = analysis.tokens().at(head.get(c).end() - 1) + 1;
            for (int t = first; t < end; t++) {
                Match word = FoundingLabels.word(analysis, t);
                if (word != null && analysis.dateWithin(first, end) == null) {
                    return new Column(c, String.valueOf(FoundingLabels.act(word)));
                }
            }
        }
        return null;
    }

    private @Nullable Draft row(Sentence sentence, List<Span> cells, Column column) {
        Span cell = cells.get(column.number());
        if (cell.isEmpty() || cells.get(0).isEmpty()) {
            return null;
        }
        int begin = analysis.tokens().at(cell.begin());
        EdtfDate date = analysis.dateWithin(begin, analysis.tokens().at(cell.end() - 1) + 1);
        Mention named = analysis.mentions()
                .at(
                        analysis.text()
                                .afterDeterminers(
                                        analysis.tokens().at(cells.get(0).begin()), sentence.end()),
                        MentionKind.ORGANISATION);
        Entity subject = named == null ? null : bodies.of(named);
        return date == null || subject == null
                ? null
                : Draft.of(
                                FactType.ESTABLISHMENT,
                                "establishment.table",
                                analysis.span(sentence.begin(), sentence.end()))
                        .name("subject", subject)
                        .code("act", column.act())
                        .date("date", date);
    }
}
