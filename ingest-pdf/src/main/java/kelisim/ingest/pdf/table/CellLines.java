package kelisim.ingest.pdf.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** The pieces of text in a cell as its lines from top to bottom. */
final class CellLines {

    private CellLines() {}

    static List<TextLine> of(List<List<Word>> pieces, int page) {
        List<List<Word>> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(piece -> piece.get(0).baseline()));
        List<TextLine> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (List<Word> piece : sorted) {
            if (!line.isEmpty()
                    && piece.get(0).baseline() - line.get(0).baseline()
                            > 0.35f * piece.get(0).size()) {
                lines.add(leftToRight(line, page));
                line = new ArrayList<>();
            }
            line.addAll(piece);
        }
        if (!line.isEmpty()) {
            lines.add(leftToRight(line, page));
        }
        return lines;
    }

    private static TextLine leftToRight(List<Word> words, int page) {
        words.sort(Comparator.comparing(Word::x0));
        return TextLine.of(words, page, false);
    }
}
