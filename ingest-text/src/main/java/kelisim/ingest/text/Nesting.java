package kelisim.ingest.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deep each item of a list is nested, by how far it is set in and by the style of its mark. */
final class Nesting {

    private record Level(int indent, String style) {}

    private final Deque<Level> levels = new ArrayDeque<>();
    private final int deepest;

    Nesting(int deepest) {
        this.deepest = deepest;
    }

    /** Forgets the lists before. */
    void end() {
        levels.clear();
    }

    /** The depth of the next item, from 1. */
    int depth(int indent, ListMark mark) {
        while (!levels.isEmpty() && indent < levels.getLast().indent() - 1) {
            levels.removeLast();
        }
        Level level = new Level(indent, mark.style());
        boolean same =
                levels.stream().anyMatch(l -> l.style().equals(level.style()) && Math.abs(l.indent() - indent) <= 1);
        if (same) {
            while (!levels.getLast().style().equals(level.style())) {
                levels.removeLast();
            }
        } else if (levels.size() < deepest) {
            levels.addLast(level);
        }
        return levels.size();
    }
}
