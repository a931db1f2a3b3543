package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.page.Table;
import kelisim.ingest.pdf.page.Tag;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;
import org.jspecify.annotations.Nullable;

/** The lines of one column to paragraphs, items and what may be headings. */
final class ColumnReader {

    /** A line that is this much further down than usual begins something new. */
    private static final float WIDER = 1.22f;

    private static final float SIZE_CHANGE = 0.08f;

    /** Not even lines of one tagged paragraph are further apart, in ems. */
    private static final float FURTHEST = 3.5f;

    /** First-line indents and hanging ones, in ems. */
    private static final float INDENT = 0.8f;

    private final Typography typography;
    private final boolean tagged;
    private final float left;
    private final float right;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft open;

    private ColumnReader(List<TextLine> lines, Typography typography, boolean tagged) {
        this.typography = typography;
        this.tagged = tagged;
        Edges edges = Edges.of(lines);
        left = edges.left();
        right = edges.right();
    }

    /**
     * Reads a column.
     *
     * @param tagged whether the file's own paragraphs can be believed
     */
    static List<Draft> read(List<TextLine> lines, Typography typography, boolean tagged) {
        ColumnReader reader = new ColumnReader(lines, typography, tagged);
        for (TextLine line : withMarks(lines)) {
            reader.add(line);
        }
        for (Draft draft : reader.drafts) {
            if (draft.kind != Draft.Kind.ROW) {
                draft.takeMark();
            }
        }
        return reader.drafts;
    }

    /** A mark that stands alone left of its text belongs to it. */
    private static List<TextLine> withMarks(List<TextLine> lines) {
        List<TextLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next != null
                    && next.table() == null
                    && line.table() == null
                    && ListMark.isBare(line)
                    && next.x0() > line.x1()
                    && next.x0() - line.x1() < 5 * next.size()
                    && line.overlapDown(next) > 0.4f) {
                List<Word> words = new ArrayList<>(line.words());
                words.addAll(next.words());
                joined.add(TextLine.of(words, line.page(), line.furniture()));
                i++;
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private void add(TextLine line) {
        Table table = line.table();
        if (table != null) {
            open = null;
            for (Table.Row row : table.rows()) {
                drafts.add(Draft.row(row, left, right));
            }
            return;
        }
        if (open != null && continues(open, line)) {
            open.lines.add(line);
            return;
        }
        open = new Draft(Draft.Kind.PARAGRAPH, List.of(line), left, right);
        drafts.add(open);
    }

    private boolean continues(Draft draft, TextLine line) {
        TextLine last = draft.last();
        float distance = line.baseline() - last.baseline();
        float usual = Math.max(typography.leading(last.size()), typography.leading(line.size()));
        if (distance < 0.35f * line.size()) {
            return sameRow(last, line);
        }
        Tag lastTag = last.tag();
        if (tagged && lastTag != null && line.tag() != null) {
            return lastTag.equals(line.tag()) && distance < FURTHEST * line.size();
        }
        if (distance > WIDER * usual + 0.5f || differ(last, line)) {
            return false;
        }
        if (draft.lines.size() > 1) {
            float own =
                    last.baseline() - draft.lines.get(draft.lines.size() - 2).baseline();
            if (own > 0.7f * line.size() && distance > own * WIDER + 0.5f) {
                return false;
            }
        }
        if (ListMark.of(line) != null && startsItem(draft, line)) {
            return false;
        }
        return isAligned(draft, line) && !endedEarly(draft, last, line);
    }

    /** Pieces of one row that a wide gap keeps apart are told together. */
    private static boolean sameRow(TextLine last, TextLine line) {
        return last.overlapDown(line) > 0.5f && line.x0() >= last.x1() - 1;
    }

    private static boolean differ(TextLine last, TextLine line) {
        return Math.abs(last.size() - line.size()) > SIZE_CHANGE * Math.max(last.size(), line.size())
                || (last.bold() != line.bold()
                        && last.words().size() + line.words().size() > 3);
    }

    /** A number at the head of a line within a paragraph is a mark only where a line could begin anew. */
    private boolean startsItem(Draft draft, TextLine line) {
        ListMark mark = ListMark.of(line);
        if (mark == null || (mark.bullet() && !mark.dash())) {
            return mark != null;
        }
        ListMark own = ListMark.of(draft.first());
        boolean asFirst =
                own != null && mark.follows(own) && Math.abs(draft.first().x0() - line.x0()) < 0.5f * line.size();
        return asFirst
                || line.x0() < draft.last().x0() - 0.5f * line.size()
                || endedEarly(draft, draft.last(), line)
                || line.x0() > draft.last().x0() + INDENT * line.size();
    }

    private boolean isAligned(Draft draft, TextLine line) {
        float em = line.size();
        TextLine last = draft.last();
        if (Direction.isRightToLeft(line.words()) && Direction.isRightToLeft(last.words())) {
            return Math.abs(line.x1() - last.x1()) <= INDENT * em || draft.lines.size() == 1;
        }
        float shift = line.x0() - last.x0();
        if (Math.abs(shift) <= INDENT * em || centred(last, line)) {
            return true;
        }
        if (draft.lines.size() == 1) {
            return shift < 0 ? shift > -6 * em : ListMark.of(draft.first()) != null || hangs(last, line);
        }
        return false;
    }

    /** The second line of an entry whose first begins further left, as bibliographies are set. */
    private boolean hangs(TextLine last, TextLine line) {
        return line.x0() - last.x0() < 4 * line.size() && last.x1() > right - 3 * line.size();
    }

    private boolean centred(TextLine last, TextLine line) {
        float middle = (left + right) / 2;
        float tolerance = line.size();
        return Math.abs((last.x0() + last.x1()) / 2 - middle) < tolerance
                && Math.abs((line.x0() + line.x1()) / 2 - middle) < tolerance
                && (last.x0() > left + 2 * tolerance || line.x0() > left + 2 * tolerance);
    }

    /** Whether the last line stopped although the next word had room. */
    private boolean endedEarly(Draft draft, TextLine last, TextLine line) {
        Word next = line.words().get(0);
        float em = line.size();
        float open = right - last.x1();
        if (Direction.isRightToLeft(last.words())) {
            next = line.words().get(line.words().size() - 1);
            open = last.x0() - left;
        }
        float room = open - (next.x1() - next.x0()) - 0.3f * em;
        boolean wrapped = draft.lines.size() > 1 && !(ListMark.of(draft.first()) != null && ListMark.of(line) != null);
        if (room <= 0.4f * em || centred(last, line) || (typography.spaced() && wrapped)) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(next.text().codePointAt(0));
        boolean ended = endsSentence(last.text());
        if (last.bold() || last.size() > 1.1f * typography.bodySize()) {
            return room > 0.5f * (right - left) && ended;
        }
        if (goesOn) {
            return ended ? room > 0.3f * (right - left) : room > 0.6f * (right - left);
        }
        return ended || room > 0.18f * (right - left) || (draft.lines.size() == 1 && room > 3 * em);
    }

    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ':' || c == ';' || c == '…' || c == '。') {
                return true;
            }
            if (c != '"' && c != '”' && c != '»' && c != '\'' && c != '’' && c != ')' && c != ']') {
                return false;
            }
        }
        return false;
    }
}
