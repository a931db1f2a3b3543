package kelisim.ingest.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/** How deep items are nested, by how far in their marks stand. */
final class ListDepth {

    private static final float STEP = 4;

    private ListDepth() {}

    static void measure(List<Draft> column) {
        List<Float> open = new ArrayList<>();
        for (Draft draft : column) {
            if (draft.kind != Draft.Kind.ITEM) {
                if (draft.kind == Draft.Kind.HEADING
                        || (!open.isEmpty() && draft.first().x0() < open.get(0) + STEP)) {
                    open.clear();
                }
                continue;
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
    }
}
