package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kelisim.ingest.pdf.page.Rows;
import kelisim.ingest.pdf.page.TextLine;

/**
 * Running headers and footers, page numbers and line numbers: found by comparing a page's outermost rows with those of
 * its neighbours.
 */
final class Furniture {

    /** How many rows from the top and from the bottom may be furniture. */
    private static final int ROWS = 5;

    /** Rows of two pages correspond if they are this near in points, from the top or from the bottom. */
    private static final float NEAR = 4f;

    private static final float ZONE = 0.16f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[\\[(|–—-]*\\s*(?:(?:page|p\\.|pg\\.?|seite|стр\\.?|страница|бет|sahifa|sayfa|página|pagina)\\s*)?"
                    + "(?:\\d{1,4}|[ivxl]{1,7})"
                    + "(?:\\s*(?:of|/|из|von|de|sur|din|\\|)\\s*\\d{1,4})?\\s*[\\])|–—-]*");

    private final List<PageLines> pages;
    private final Set<TextLine> found = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<List<List<TextLine>>> tops = new ArrayList<>();
    private final List<List<List<TextLine>>> bottoms = new ArrayList<>();

    private Furniture(List<PageLines> pages) {
        this.pages = pages;
        for (PageLines page : pages) {
            tops.add(outerRows(page, true));
            bottoms.add(outerRows(page, false));
        }
    }

    static List<PageLines> remove(List<PageLines> pages) {
        Furniture furniture = new Furniture(pages);
        if (pages.size() == 1) {
            LoneHeader.of(pages.get(0)).ifPresent(furniture.found::add);
        }
        for (int i = 0; i < pages.size(); i++) {
            furniture.marked(pages.get(i));
            furniture.find(i, true);
            furniture.find(i, false);
            furniture.found.addAll(LineNumbers.of(pages.get(i)));
        }
        List<PageLines> cleaned = new ArrayList<>();
        for (PageLines page : pages) {
            List<TextLine> kept = new ArrayList<>(page.lines());
            kept.removeIf(furniture.found::contains);
            cleaned.add(page.with(kept));
        }
        return cleaned;
    }

    /** What the file marks as an artifact, unless it marks nearly everything so. */
    private void marked(PageLines page) {
        List<TextLine> marked =
                page.lines().stream().filter(TextLine::furniture).toList();
        if (marked.size() * 2 <= page.lines().size() || marked.size() <= 4) {
            found.addAll(marked);
        }
    }

    private void find(int index, boolean top) {
        PageLines page = pages.get(index);
        for (List<TextLine> row : (top ? tops : bottoms).get(index)) {
            boolean isFurniture = row.stream().allMatch(found::contains)
                    || isLonePageNumber(row, page, top)
                    || repeats(row, index, top);
            if (!isFurniture) {
                if (!inZone(row, page, top)) {
                    return;
                }
                continue;
            }
            found.addAll(row);
        }
    }

    private static boolean inZone(List<TextLine> row, PageLines page, boolean top) {
        float y = row.get(0).baseline();
        return top ? y < ZONE * page.height() : y > (1 - ZONE) * page.height();
    }

    private boolean isLonePageNumber(List<TextLine> row, PageLines page, boolean top) {
        if (row.size() != 1 || !PAGE_NUMBER.matcher(row.get(0).text()).matches()) {
            return false;
        }
        float y = row.get(0).baseline();
        return top ? y < 0.09f * page.height() : y > 0.9f * page.height();
    }

    private boolean repeats(List<TextLine> row, int index, boolean top) {
        if (!inZone(row, pages.get(index), top) && !isOutermostNumber(row, index, top)) {
            return false;
        }
        for (int distance : new int[] {1, -1, 2, -2}) {
            int other = index + distance;
            if (other >= 0 && other < pages.size() && hasAlike(row, pages.get(index), other, top)) {
                return true;
            }
        }
        return false;
    }

    /** A number alone in the outermost row is a page's even where wide margins keep it far from the edge. */
    private boolean isOutermostNumber(List<TextLine> row, int index, boolean top) {
        return row.size() == 1
                && row == (top ? tops : bottoms).get(index).get(0)
                && row.get(0).text().matches("\\d{1,4}")
                && Integer.parseInt(row.get(0).text()) == pages.get(index).number();
    }

    private boolean hasAlike(List<TextLine> row, PageLines page, int index, boolean top) {
        PageLines other = pages.get(index);
        float y = distance(row, page, top);
        for (List<TextLine> candidate : (top ? tops : bottoms).get(index)) {
            if (Math.abs(distance(candidate, other, top) - y) <= NEAR
                    && Math.abs(candidate.get(0).size() - row.get(0).size()) < 0.6f
                    && alike(text(row), text(candidate))) {
                return true;
            }
        }
        return false;
    }

    private static float distance(List<TextLine> row, PageLines page, boolean top) {
        return top ? row.get(0).baseline() : page.height() - row.get(0).baseline();
    }

    /** The same but for numbers, or nearly so: most words shared. */
    private static boolean alike(String a, String b) {
        String plainA = a.replaceAll("\\d+|\\b[ivxl]+\\b", "#");
        String plainB = b.replaceAll("\\d+|\\b[ivxl]+\\b", "#");
        if (plainA.equals(plainB)) {
            return true;
        }
        Set<String> wordsA = new HashSet<>(List.of(plainA.split("\\s+")));
        Set<String> wordsB = new HashSet<>(List.of(plainB.split("\\s+")));
        int all = wordsA.size() + wordsB.size();
        wordsA.retainAll(wordsB);
        return all >= 8 && wordsA.size() * 2 >= all * 0.7;
    }

    private static String text(List<TextLine> row) {
        StringBuilder text = new StringBuilder();
        for (TextLine line : row) {
            text.append(line.text()).append(' ');
        }
        return text.toString().strip();
    }

    private static List<List<TextLine>> outerRows(PageLines page, boolean top) {
        List<List<TextLine>> rows = Rows.of(page.lines());
        if (!top) {
            Collections.reverse(rows);
        }
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }
}
