package kelisim.ingest.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand on one baseline without a gap that would set them apart. A row of a table is several lines.
 *
 * @param words from left to right, at least one
 * @param page the page's number, from 1
 * @param size the size of most of its letters
 * @param bold whether most of its letters are heavy
 * @param table the table that stands in the place of a line, if so
 * @param furniture whether the file marks it as no content
 */
public record TextLine(
        List<Word> words,
        int page,
        float x0,
        float x1,
        float baseline,
        float size,
        boolean bold,
        boolean italic,
        boolean furniture,
        @Nullable Table table) {

    public TextLine {
        words = List.copyOf(words);
    }

    /** A table in the place of a line, so that it takes part in the reading order as one. */
    public static TextLine of(Table table, int page) {
        List<Word> words = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            for (List<TextLine> cell : row.cells()) {
                for (TextLine line : cell) {
                    words.addAll(line.words());
                }
            }
        }
        Word first = words.get(0);
        return new TextLine(
                words, page, table.x0(), table.x1(), first.baseline(), first.size(), false, false, false, table);
    }

    /** A line of these words, which are not none. */
    public static TextLine of(List<Word> words, int page, boolean furniture) {
        int letters = 0;
        int bold = 0;
        int italic = 0;
        float x1 = Float.NEGATIVE_INFINITY;
        for (Word word : words) {
            int length = word.text().length();
            letters += length;
            bold += word.style().bold() ? length : 0;
            italic += word.style().italic() ? length : 0;
            x1 = Math.max(x1, word.x1());
        }
        Word usual = usual(words, letters);
        return new TextLine(
                words,
                page,
                words.get(0).x0(),
                x1,
                usual.baseline(),
                usual.size(),
                bold * 10 > letters * 8,
                italic * 10 > letters * 8,
                furniture,
                null);
    }

    /** A word of the size that the middle letter has, if letters are ordered by size. */
    private static Word usual(List<Word> words, int letters) {
        List<Word> bySize = new ArrayList<>(words);
        bySize.sort(Comparator.comparing(Word::size));
        int seen = 0;
        for (Word word : bySize) {
            seen += word.text().length();
            if (seen * 2 >= letters) {
                return word;
            }
        }
        return bySize.get(bySize.size() - 1);
    }

    /** What the file says that the whole line belongs to, {@code null} if it says nothing or several things. */
    public @Nullable Tag tag() {
        Tag tag = words.get(0).tag();
        for (Word word : words) {
            if (tag == null || !tag.equals(word.tag())) {
                return null;
            }
        }
        return tag;
    }

    public float top() {
        if (table != null) {
            return table.top();
        }
        return baseline - size * Glyph.ASCENT;
    }

    public float bottom() {
        if (table != null) {
            return table.bottom();
        }
        return baseline + size * Glyph.DESCENT;
    }

    public float width() {
        return x1 - x0;
    }

    /** Its words with one space between. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /** How much of the lower one's height both share, 0 to 1. */
    public float overlapDown(TextLine other) {
        float shared = Math.min(bottom(), other.bottom()) - Math.max(top(), other.top());
        float height = Math.min(bottom() - top(), other.bottom() - other.top());
        return height <= 0 ? 0 : Math.max(0, shared / height);
    }
}
