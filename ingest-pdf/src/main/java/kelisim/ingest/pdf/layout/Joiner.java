package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.BlockRole;
import kelisim.ingest.pdf.page.TextLine;
import org.jspecify.annotations.Nullable;

/** Paragraphs and items that go on in the next column or on the next page. */
final class Joiner {

    private Joiner() {}

    /**
     * Joins what the columns' ends cut.
     *
     * @param columns the drafts of each column in reading order
     * @return all drafts in reading order, with what was cut by the columns' ends together again
     */
    static List<Draft> join(List<List<Draft>> columns) {
        List<Draft> joined = new ArrayList<>();
        Draft tail = null;
        for (List<Draft> column : columns) {
            int from = 0;
            Draft head = head(column);
            if (tail != null && head != null && goesOn(tail, head)) {
                tail.lines.addAll(head.lines);
                from = column.indexOf(head) + 1;
                joined.addAll(column.subList(0, from - 1));
            }
            joined.addAll(column.subList(from, column.size()));
            Draft own = tail(column);
            if (own != null && !(from > 0 && own == head)) {
                tail = own;
            }
        }
        return joined;
    }

    /** The first running text, unless a heading stands before it. */
    private static @Nullable Draft head(List<Draft> column) {
        for (Draft draft : column) {
            if (draft.isRunningText()) {
                return draft;
            }
            if (draft.role == BlockRole.BODY && draft.kind == Draft.Kind.HEADING) {
                return null;
            }
        }
        return null;
    }

    /** The last running text, unless a heading stands after it; footnotes and captions may. */
    private static @Nullable Draft tail(List<Draft> column) {
        for (int i = column.size() - 1; i >= 0; i--) {
            Draft draft = column.get(i);
            if (draft.isRunningText()) {
                return draft;
            }
            if (draft.role == BlockRole.BODY && draft.kind == Draft.Kind.HEADING) {
                return null;
            }
        }
        return null;
    }

    private static boolean goesOn(Draft tail, Draft head) {
        if (!head.marker.isEmpty() || head.page() - tail.last().page() > 1) {
            return false;
        }
        TextLine last = tail.last();
        TextLine first = head.first();
        if (Math.abs(last.size() - first.size()) > 0.06f * last.size() || last.bold() != first.bold()) {
            return false;
        }
        String end = last.text();
        int begin = first.text().codePointAt(0);
        if (Vocabulary.endsInHyphen(end)) {
            return true;
        }
        if (Character.isLowerCase(begin)) {
            return !end.endsWith(".") || end.matches(".*\\b(?:e\\.g|i\\.e|cf|al|vs|No|Art|etc)\\.");
        }
        boolean full = tail.right - last.x1()
                < first.words().get(0).x1() - first.words().get(0).x0() + 1.5f * last.size();
        return full && !ColumnReader.endsSentence(end) && first.x0() < head.left + 0.8f * first.size();
    }
}
