package kelisim.ingest.pdf.layout;

import java.util.List;
import kelisim.ingest.pdf.page.Tag;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Whether a document's own tags can be believed about where paragraphs begin and end: nearly all text has one, sentences do
 * not run on from one into another, and none holds what is plainly set apart.
 */
final class Tagging {

    private static final double TAGGED = 0.8;
    private static final double WRONG = 0.1;
    private static final float FAR = 2.2f;

    /** Not more of a document's letters than this stand in headings. */
    private static final double MOST_HEADINGS = 0.3;

    private int lines;
    private int tagged;
    private int onwards;
    private int cut;
    private int apart;
    private int together;
    private int letters;
    private int headings;

    private Tagging() {}

    static Tagging of(List<List<TextLine>> columns) {
        Tagging tagging = new Tagging();
        for (List<TextLine> column : columns) {
            TextLine before = null;
            for (TextLine line : column) {
                tagging.count(before, line);
                before = line;
            }
        }
        return tagging;
    }

    boolean isSound() {
        return lines > 0 && tagged >= TAGGED * lines && cut <= WRONG * onwards + 0.5 && together <= WRONG * apart + 0.5;
    }

    private void count(@org.jspecify.annotations.Nullable TextLine before, TextLine line) {
        if (line.table() != null) {
            return;
        }
        Tag tag = line.tag();
        lines++;
        tagged += tag != null ? 1 : 0;
        int length = line.text().length();
        letters += length;
        headings += tag != null && tag.kind() == Tag.Kind.HEADING ? length : 0;
        Tag last = before == null || before.table() != null ? null : before.tag();
        if (before == null || last == null || tag == null) {
            return;
        }
        float distance = line.baseline() - before.baseline();
        boolean same = tag.equals(last);
        boolean alike = Math.abs(line.size() - before.size()) < 0.5f && distance > 0 && distance < 1.6f * line.size();
        if (alike && runsOn(before.text(), line.text())) {
            onwards++;
            cut += same ? 0 : 1;
        } else if (distance > FAR * line.size() || Math.abs(line.size() - before.size()) > 0.2f * line.size()) {
            apart++;
            together += same ? 1 : 0;
        }
    }

    private static boolean runsOn(String before, String line) {
        return Character.isLetter(before.codePointBefore(before.length()))
                && Character.isLowerCase(line.codePointAt(0));
    }

    /** Gives a draft the role that its lines' one tag claims, where its looks allow. */
    void apply(Draft draft) {
        Tag tag = draft.first().tag();
        if (tag == null || draft.kind == Draft.Kind.ROW || !draft.lines.stream().allMatch(l -> tag.equals(l.tag()))) {
            return;
        }
        switch (tag.kind()) {
            case HEADING -> {
                if (draft.text().length() <= Headings.LONGEST && headings <= MOST_HEADINGS * letters) {
                    draft.kind = Draft.Kind.HEADING;
                    draft.told = tag.level();
                }
            }
            case ITEM -> {
                if (draft.kind == Draft.Kind.PARAGRAPH) {
                    draft.asItem("•");
                }
            }
            case NOTE -> draft.asFootnote();
            case CAPTION -> draft.role = kelisim.document.BlockRole.CAPTION;
            default -> {}
        }
    }
}
