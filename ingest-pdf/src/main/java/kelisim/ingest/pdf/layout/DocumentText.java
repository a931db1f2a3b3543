package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.Locator;
import kelisim.document.Span;
import kelisim.ingest.pdf.page.TextLine;
import kelisim.ingest.pdf.page.Word;

/** Puts the text together and says where each block stands in it and on its page. */
final class DocumentText {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> words;
    private final Map<Integer, PageLines> pages;
    private final int most;
    private boolean cut;

    DocumentText(Set<String> words, Map<Integer, PageLines> pages, int most) {
        this.words = words;
        this.pages = pages;
        this.most = most;
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    boolean isCut() {
        return cut;
    }

    void add(Draft draft) {
        if (draft.kind == Draft.Kind.ROW) {
            addRow(draft);
            return;
        }
        String words = joined(draft.lines);
        boolean shown = !draft.marker.isEmpty() && draft.kind != Draft.Kind.ITEM;
        String content = shown ? draft.marker + " " + words : words;
        if (content.isBlank()) {
            return;
        }
        content = fitting(content);
        if (content.isEmpty()) {
            return;
        }
        separate();
        if (draft.kind == Draft.Kind.ITEM) {
            text.append(draft.marker).append(' ');
        }
        int begin = text.length();
        text.append(content);
        Span span = new Span(begin, text.length());
        Locator place = place(draft.lines, content.length() - words.length());
        blocks.add(
                switch (draft.kind) {
                    case HEADING -> new Block.Heading(span, draft.role, place, draft.level);
                    case ITEM -> new Block.ListItem(span, draft.role, place, draft.depth, draft.marker);
                    default -> new Block.Paragraph(span, draft.role, place);
                });
    }

    private void addRow(Draft draft) {
        List<List<TextLine>> lines = draft.cells == null ? List.of() : draft.cells;
        List<String> cells = lines.stream().map(this::joined).toList();
        int length = cells.stream().mapToInt(String::length).sum();
        if (length == 0 || isFull(length + cells.size())) {
            return;
        }
        separate();
        int begin = text.length();
        List<Span> spans = new ArrayList<>();
        int last = cells.size() - 1;
        while (cells.get(last).isEmpty()) {
            last--;
        }
        for (int c = 0; c < cells.size(); c++) {
            // empty cells at either end stand where the row begins or ends, so that it has no blanks there
            if (text.length() > begin && c <= last) {
                text.append('\t');
            }
            String cell = cells.get(c);
            spans.add(new Span(text.length(), text.length() + cell.length()));
            text.append(cell);
        }
        Span span = new Span(begin, text.length());
        blocks.add(new Block.TableRow(span, draft.role, box(draft.lines, draft.page()), spans, draft.header));
    }

    /** As many of the words as there is room for. */
    private String fitting(String content) {
        int room = most - text.length() - 16;
        if (cut || content.length() <= room) {
            return cut ? "" : content;
        }
        cut = true;
        int end = content.lastIndexOf(' ', Math.max(0, room));
        return end <= 0 ? "" : content.substring(0, end);
    }

    private boolean isFull(int more) {
        cut |= text.length() + more + 2 > most;
        return cut;
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private String joined(List<TextLine> lines) {
        StringBuilder out = new StringBuilder();
        for (TextLine line : lines) {
            boolean newLine = true;
            for (Word word : Direction.inReadingOrder(line.words())) {
                append(out, word.text(), newLine);
                newLine = false;
            }
        }
        return out.toString();
    }

    private void append(StringBuilder out, String word, boolean newLine) {
        if (out.isEmpty()) {
            out.append(word);
            return;
        }
        int space = out.lastIndexOf(" ") + 1;
        String last = out.substring(space);
        if (newLine && Vocabulary.endsInHyphen(last)) {
            out.setLength(space);
            out.append(Vocabulary.join(last, word, words));
        } else if (newLine && Addresses.goesOn(last, word)) {
            out.append(word);
        } else {
            out.append(' ').append(word);
        }
    }

    /**
     * Where the lines stand: a box, or one on each page that they run over.
     *
     * @param shift how far the words are moved in the block's text by a mark ahead of them
     */
    private Locator place(List<TextLine> lines, int shift) {
        int page = lines.get(0).page();
        if (lines.stream().allMatch(line -> line.page() == page)) {
            return box(lines, page);
        }
        List<Locator.PageRun.Part> parts = new ArrayList<>();
        parts.add(new Locator.PageRun.Part(0, box(lines, page)));
        int now = page;
        for (int i = 1; i < lines.size(); i++) {
            int next = lines.get(i).page();
            if (next > now) {
                int from = Math.max(0, shift) + joined(lines.subList(0, i)).length() + 1;
                parts.add(new Locator.PageRun.Part(from, box(lines, next)));
                now = next;
            }
        }
        return parts.size() == 1 ? parts.get(0).box() : new Locator.PageRun(parts);
    }

    /** The box of what stands on one page of these lines. */
    private Locator.PageBox box(List<TextLine> lines, int page) {
        float x0 = Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float x1 = 0;
        float y1 = 0;
        for (TextLine line : lines) {
            if (line.page() == page) {
                x0 = Math.min(x0, line.x0());
                y0 = Math.min(y0, line.top());
                x1 = Math.max(x1, line.x1());
                y1 = Math.max(y1, line.bottom());
            }
        }
        return Turn.displayed(pages.get(page), page, x0, y0, x1, y1);
    }
}
