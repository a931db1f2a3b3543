package kelisim.ingest.pdf.layout;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.BlockRole;
import kelisim.ingest.pdf.page.TextLine;

/** Tells headings from text by size, weight, capitals and numbering, and their levels by the same. */
final class Headings {

    private static final float LARGER = 1.07f;
    static final int LONGEST = 220;
    private static final int MOST_LINES = 5;

    /** Titles of instruments, in print this much larger than the body's, run over more lines. */
    private static final float TITLE = 1.3f;

    private static final int MOST_TITLE_LINES = 8;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+\\p{Lu}.*");
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)(?:article|section|chapter|part|annex|appendix|protocol|статья|раздел|глава|часть|приложение"
                    + "|бап|бөлім|тарау|берене|modda|bob|artikel|abschnitt|artículo|madde)"
                    + "\\s+(?:\\d{1,3}|[IVXLC]{1,7}|\\p{Lu})\\b.{0,100}");

    private final Typography typography;

    Headings(Typography typography) {
        this.typography = typography;
    }

    /** Marks the headings among a column's drafts. */
    void find(List<Draft> column) {
        for (Draft draft : column) {
            if (draft.role == BlockRole.BODY && draft.kind != Draft.Kind.ROW && isHeading(draft)) {
                draft.kind = Draft.Kind.HEADING;
            }
        }
    }

    private boolean isHeading(Draft draft) {
        String text = draft.textWithMark();
        boolean large = draft.first().size() >= TITLE * typography.bodySize();
        if (draft.lines.size() > (large ? MOST_TITLE_LINES : MOST_LINES)
                || text.length() > LONGEST
                || letters(text) < 2
                || draft.marker.matches("[^\\p{L}\\d(].*")) {
            return false;
        }
        float size = draft.first().size();
        boolean bold = draft.lines.stream().allMatch(TextLine::bold);
        boolean unfinished = text.endsWith(",") || text.endsWith(";");
        if (size >= LARGER * typography.bodySize()) {
            return !unfinished && (draft.lines.size() <= 3 || size >= 1.2f * typography.bodySize());
        }
        if (size < 0.9f * typography.bodySize() || unfinished) {
            return false;
        }
        if (bold && !typography.bodyBold()) {
            return NAMED.matcher(text).matches()
                    || (draft.lines.size() <= 3 && !text.endsWith(".") && !text.endsWith(":"));
        }
        boolean shortLine = draft.lines.size() <= 2 && text.length() <= 120;
        return shortLine
                && ((NAMED.matcher(text).matches() && !text.endsWith(".")) || (isCapitals(text) && centred(draft)));
    }

    private static boolean centred(Draft draft) {
        float middle = (draft.left + draft.right) / 2;
        TextLine line = draft.first();
        return line.x0() > draft.left + line.size() && Math.abs((line.x0() + line.x1()) / 2 - middle) < 2 * line.size();
    }

    private static boolean isCapitals(String text) {
        return letters(text) >= 4 && text.chars().noneMatch(Character::isLowerCase);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** Levels over the whole document: 1 for its title, then by classes of looks, deeper numbering lower. */
    void level(List<Draft> drafts) {
        List<Draft> headings =
                drafts.stream().filter(d -> d.kind == Draft.Kind.HEADING).toList();
        if (headings.isEmpty()) {
            return;
        }
        Draft title = title(headings);
        TreeSet<Integer> classes = new TreeSet<>();
        for (Draft heading : headings) {
            if (heading != title) {
                classes.add(-rank(heading));
            }
        }
        for (Draft heading : headings) {
            int byLooks = 2 + classes.headSet(-rank(heading)).size();
            int looked = heading == title ? 1 : Math.min(6, Math.max(byLooks, byNumber(heading)));
            heading.level = heading.told > 0 ? heading.told : looked;
        }
    }

    /** The largest heading of the first page that has any; of equals the first. */
    private static Draft title(List<Draft> headings) {
        Draft title = headings.get(0);
        int page = title.page();
        for (Draft heading : headings) {
            if (heading.page() == page && heading.first().size() > title.first().size() * 1.05f) {
                title = heading;
            }
        }
        return title;
    }

    private static int rank(Draft heading) {
        boolean bold = heading.first().bold();
        boolean capitals = isCapitals(heading.text());
        return Math.round(heading.first().size() * 2) * 4 + (bold ? 2 : 0) + (capitals ? 1 : 0);
    }

    private static int byNumber(Draft heading) {
        Matcher number = NUMBERED.matcher(heading.textWithMark());
        return number.matches()
                ? 2 + (int) number.group(1).chars().filter(c -> c == '.').count()
                : 2;
    }
}
