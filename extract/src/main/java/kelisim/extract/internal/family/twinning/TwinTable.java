package kelisim.extract.internal.family.twinning;

import java.util.List;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.OwnTown;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A table of twins, of which a column's head tells that they are: 'City | Sister city | Year' has a pair in each row, 'Town |
 * Country | Twinned since' a twin of the town of which the document tells.
 */
final class TwinTable {

    private final Analysis analysis;
    private final OwnTown towns;
    private final int head;
    private final Match cue;

    /**
     * @param head the number of the sentence that is the table's head
     * @param cue the words for twins in it
     */
    TwinTable(Analysis analysis, OwnTown towns, int head, Match cue) {
        this.analysis = analysis;
        this.towns = towns;
        this.head = head;
        this.cue = cue;
    }

    /** Whether a sentence is the head of a table: a row that names no place and has rows below. */
    static boolean isHead(Analysis analysis, int number) {
        List<Sentence> sentences = analysis.text().sentences();
        return isRow(analysis, sentences.get(number))
                && number + 1 < sentences.size()
                && isRow(analysis, sentences.get(number + 1))
                && PlaceGroups.of(analysis, sentences.get(number)).isEmpty();
    }

    private static boolean isRow(Analysis analysis, Sentence sentence) {
        return analysis.text().block(sentence) instanceof Block.TableRow;
    }

    void read(Twins.Pairs pairs) {
        List<Sentence> sentences = analysis.text().sentences();
        int column = column(sentences.get(head));
        for (int s = head + 1; s < sentences.size() && isRow(analysis, sentences.get(s)); s++) {
            Sentence row = sentences.get(s);
            Mention twin = place(row, column);
            Mention first = firstBut(row, column);
            Mention owner = twin == null ? towns.own(cue.begin()) : first;
            Mention other = twin == null ? first : twin;
            owner = owner == null && twin != null ? towns.own(cue.begin()) : owner;
            if (owner != null && other != null) {
                pairs.add(owner, other, row);
            }
        }
    }

    private int column(Sentence row) {
        List<Span> cells = cells(row);
        int at = analysis.tokens().begin(cue.begin());
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c).begin() <= at && at < cells.get(c).end()) {
                return c;
            }
        }
        return -1;
    }

    private @Nullable Mention firstBut(Sentence row, int column) {
        for (int c = 0; c < cells(row).size(); c++) {
            Mention place = c == column ? null : place(row, c);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The place with which a cell begins. */
    private @Nullable Mention place(Sentence row, int column) {
        Span cell =
                column < 0 || column >= cells(row).size() ? null : cells(row).get(column);
        return PlaceGroups.of(analysis, row).stream()
                .flatMap(group -> group.places().stream())
                .filter(place -> cell != null
                        && analysis.tokens().begin(place.begin()) >= cell.begin()
                        && analysis.tokens().begin(place.begin()) < cell.end())
                .findFirst()
                .orElse(null);
    }

    private List<Span> cells(Sentence row) {
        return analysis.text().block(row) instanceof Block.TableRow table ? table.cells() : List.of();
    }
}
