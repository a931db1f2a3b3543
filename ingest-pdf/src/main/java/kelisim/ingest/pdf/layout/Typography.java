package kelisim.ingest.pdf.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kelisim.ingest.pdf.page.TextLine;

/**
 * What is usual in a document: the size of its running text, the distance of its lines, the words it uses unbroken.
 *
 * @param bodySize the size most letters have
 * @param bodyBold whether most letters of that size are heavy
 * @param leading the usual distance of baselines for text of a size in half points, in points
 * @param spaced whether space stands between its paragraphs, so that a short line alone ends none
 * @param words its words in lower case as they stand within lines
 */
record Typography(float bodySize, boolean bodyBold, Map<Integer, Float> leading, Set<String> words, boolean spaced) {

    private static final float USUAL_LEADING = 1.2f;

    /** Heads that always stand alone are further apart than lines of one head ever are. */
    private static final float WIDEST_LEADING = 1.6f;

    static Typography of(List<List<TextLine>> columns) {
        Map<Integer, Integer> sizes = new HashMap<>();
        Map<Integer, Integer> bold = new HashMap<>();
        Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
        Set<String> words = new HashSet<>();
        for (List<TextLine> column : columns) {
            TextLine before = null;
            for (TextLine line : column) {
                if (line.table() != null) {
                    before = null;
                    continue;
                }
                int letters = line.text().length();
                sizes.merge(key(line.size()), letters, Integer::sum);
                bold.merge(key(line.size()), line.bold() ? letters : 0, Integer::sum);
                Vocabulary.collect(line, words);
                if (before != null && key(before.size()) == key(line.size())) {
                    float distance = line.baseline() - before.baseline();
                    if (distance > 0.8f * line.size() && distance < 2.6f * line.size()) {
                        distances
                                .computeIfAbsent(key(line.size()), k -> new HashMap<>())
                                .merge(Math.round(distance * 2), Math.min(letters, 60), Integer::sum);
                    }
                }
                before = line;
            }
        }
        int body = mode(sizes, key(10));
        Map<Integer, Float> leading = new HashMap<>();
        distances.forEach((size, counts) -> leading.put(size, mode(counts, 0) / 2f));
        boolean bodyBold = bold.getOrDefault(body, 0) * 2 > sizes.getOrDefault(body, 1);
        Typography unspaced = new Typography(body / 2f, bodyBold, leading, words, false);
        return new Typography(body / 2f, bodyBold, leading, words, unspaced.isSpaced(columns));
    }

    private boolean isSpaced(List<List<TextLine>> columns) {
        int apart = 0;
        int close = 0;
        for (List<TextLine> column : columns) {
            Edges edges = Edges.of(column);
            for (int i = 1; i < column.size(); i++) {
                TextLine last = column.get(i - 1);
                TextLine line = column.get(i);
                boolean ended = edges.right() - last.x1() > 0.2f * (edges.right() - edges.left())
                        && ColumnReader.endsSentence(last.text());
                if (ended && key(last.size()) == key(line.size()) && key(line.size()) == key(bodySize)) {
                    float distance = line.baseline() - last.baseline();
                    apart += distance > 1.22f * leading(bodySize) ? 1 : 0;
                    close += distance > 0 && distance <= 1.22f * leading(bodySize) ? 1 : 0;
                }
            }
        }
        return apart >= 3 && apart >= 4 * close;
    }

    /** The usual distance of baselines between lines of this size. */
    float leading(float size) {
        Float known = leading.get(key(size));
        if (known == null) {
            return USUAL_LEADING * size;
        }
        return key(size) <= key(bodySize) ? known : Math.min(known, WIDEST_LEADING * size);
    }

    private static int key(float size) {
        return Math.round(size * 2);
    }

    /** The key with the highest count; of equals the smallest, so that the order never shows. */
    private static int mode(Map<Integer, Integer> counts, int otherwise) {
        int best = otherwise;
        int most = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best)) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }
}
