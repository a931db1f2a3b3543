package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** How deep items are nested, by how far in their marks stand; lists go on over columns and pages. */
final class ListDepth {

    private static final float STEP = 4;

    /** Columns whose left edges are nearer than this stand under each other on two pages. */
    private static final float SAME_COLUMN = 120;

    private final List<Float> open = new ArrayList<>();
    private float left;

    private ListDepth() {}

    static void measure(List<Draft> drafts) {
        ListDepth depth = new ListDepth();
        drafts.forEach(depth::measure);
    }

    private void measure(Draft draft) {
        if (!open.isEmpty() && Math.abs(draft.left - left) > SAME_COLUMN) {
            float shift = draft.left - left;
            open.replaceAll(at -> at + shift);
        }
        left = Math.abs(draft.left - left) > SAME_COLUMN || open.isEmpty() ? draft.left : left;
        if (draft.kind != Draft.Kind.ITEM) {
            if (draft.isRunningText() ? !open.isEmpty() && draft.first().x0() < open.get(0) + STEP : isHeading(draft)) {
                open.clear();
            }
            return;
        }
        float at = draft.markAt();
        while (!open.isEmpty() && open.get(open.size() - 1) > at + STEP) {
            open.remove(open.size() - 1);
        }
        if (open.isEmpty() || at > open.get(open.size() - 1) + STEP) {
            open.add(at);
        }
        draft.depth = open.size();
    }

    private static boolean isHeading(Draft draft) {
        return draft.kind == Draft.Kind.HEADING;
    }
}
