package kelisim.ingest.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.ingest.pdf.page.Word;

/** Notes at the foot of a page: in small print, below the running text, with a mark in front. */
final class Footnotes {

    private static final float SMALLER = 0.93f;
    private static final Pattern MARK = Pattern.compile("(?:\\d{1,3}|[*†‡§¶#]{1,3}|\\(\\d{1,3}\\)|[a-z])\\p{P}?");

    private Footnotes() {}

    /** Gives the notes at the end of a column their role. */
    static void find(List<Draft> column, Typography typography, float pageHeight) {
        int first = column.size();
        for (int i = column.size() - 1; i >= 0; i--) {
            Draft draft = column.get(i);
            if (draft.kind == Draft.Kind.ROW
                    || draft.first().size() > SMALLER * typography.bodySize()
                    || draft.first().baseline() < 0.35f * pageHeight) {
                break;
            }
            if (marked(draft)) {
                first = i;
            }
        }
        for (int i = first; i < column.size(); i++) {
            Draft draft = column.get(i);
            draft.role = BlockRole.FOOTNOTE;
            draft.kind = Draft.Kind.PARAGRAPH;
        }
    }

    private static boolean marked(Draft draft) {
        if (!draft.marker.isEmpty()) {
            return true;
        }
        Word word = draft.first().words().get(0);
        boolean raised = word.size() < 0.85f * draft.first().size();
        return MARK.matcher(word.text()).matches() || raised || word.text().matches("[\\d*†‡]{1,3}\\p{L}.*");
    }
}
