package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;

/** A document's lines below each other, those of columns side by side each for itself, and the rows of its tables. */
final class TextColumns {

    private final Analysis analysis;
    private final List<List<Phrase>> all = new ArrayList<>();
    private final List<List<Phrase>> rows = new ArrayList<>();

    TextColumns(Analysis analysis) {
        this.analysis = analysis;
        read();
    }

    /** The columns of each table, and last the lines outside of tables. */
    List<List<Phrase>> all() {
        return all;
    }

    /** The rows of all tables by their cells. */
    List<List<Phrase>> rows() {
        return rows;
    }

    private void read() {
        List<Phrase> lines = new ArrayList<>();
        List<List<Phrase>> columns = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            Block block = analysis.text().block(sentence);
            if (block instanceof Block.TableRow row) {
                List<Phrase> cells = cells(row);
                rows.add(cells);
                while (columns.size() < cells.size()) {
                    columns.add(new ArrayList<>());
                }
                for (int c = 0; c < cells.size(); c++) {
                    columns.get(c).add(cells.get(c));
                }
            } else {
                all.addAll(columns);
                columns.clear();
                lines(sentence, lines);
            }
        }
        all.addAll(columns);
        all.add(lines);
    }

    /** The lines of a sentence, each its own. */
    private void lines(Sentence sentence, List<Phrase> lines) {
        int begin = sentence.begin();
        for (int t = begin + 1; t <= sentence.end(); t++) {
            if (t == sentence.end() || analysis.tokens().is(t, Shape.LINE_START)) {
                lines.add(new Phrase(begin, t));
                begin = t;
            }
        }
    }

    private List<Phrase> cells(Block.TableRow row) {
        List<Phrase> cells = new ArrayList<>();
        for (Span cell : row.cells()) {
            int begin = cell.isEmpty() ? 0 : analysis.tokens().at(cell.begin());
            int end = cell.isEmpty() ? 0 : analysis.tokens().at(cell.end() - 1) + 1;
            cells.add(new Phrase(begin, Math.max(begin, end)));
        }
        return cells;
    }
}
