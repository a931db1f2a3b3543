package kelisim.extract.internal.family.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * Tables of what states share: a column of basins, rivers, lakes, aquifers or reserves, and one of the states that have a
 * part in each ('Basin | Riparian states').
 */
final class SharedRows {

    private final Analysis analysis;
    private final List<Draft> drafts = new ArrayList<>();

    SharedRows(Analysis analysis) {
        this.analysis = analysis;
    }

    List<Draft> find() {
        String kind = null;
        int states = -1;
        boolean inTable = false;
        for (Block block : analysis.document().blocks()) {
            if (!(block instanceof Block.TableRow row) || row.cells().isEmpty()) {
                inTable = false;
                kind = null;
                continue;
            }
            if (!inTable) {
                kind = kind(row.cells().get(0));
                states = statesColumn(row);
                inTable = true;
            } else if (kind != null && states > 0 && states < row.cells().size()) {
                row(row, kind, row.cells().get(states));
            }
        }
        return drafts;
    }

    private void row(Block.TableRow row, String kind, Span cell) {
        List<Entity> states = new ArrayList<>();
        for (Mention mention : mentions(cell)) {
            Entity state =
                    mention.kind() == MentionKind.STATE ? analysis.discourse().of(mention) : null;
            if (state != null && !states.contains(state)) {
                states.add(state);
            }
        }
        String name = text(row.cells().get(0));
        if (states.size() > 1 && !name.isEmpty()) {
            drafts.add(Draft.of(FactType.SHARED_RESOURCE, "shared_resource.row", row.span())
                    .name("resource", resource(row.cells().get(0), name))
                    .code("kind", kind)
                    .names("states", states));
        }
    }

    private Entity resource(Span cell, String name) {
        for (Mention mention : mentions(cell)) {
            boolean whole = mention.kind() == MentionKind.RESOURCE
                    && analysis.surface(mention.begin(), mention.end()).equals(name);
            Entity known = whole ? analysis.discourse().of(mention) : null;
            if (known != null) {
                return known;
            }
        }
        return analysis.discourse().plain(MentionKind.RESOURCE, name);
    }

    /** What the first column holds, {@code null} if its head is no word for waters, reserves and the like. */
    private @Nullable String kind(Span cell) {
        Match head =
                cell.isEmpty() ? null : analysis.text().match(analysis.tokens().at(cell.end() - 1), "geographic_head");
        String kind = head == null ? null : head.entry().get("kind");
        return kind != null && Sharers.SHAREABLE.contains(kind) ? kind : null;
    }

    /** The column whose head speaks of states or riparians; −1 if there is none. */
    private int statesColumn(Block.TableRow head) {
        for (int c = 1; c < head.cells().size(); c++) {
            Span cell = head.cells().get(c);
            for (int t = cell.isEmpty() ? 0 : analysis.tokens().at(cell.begin());
                    !cell.isEmpty() && t <= analysis.tokens().at(cell.end() - 1);
                    t++) {
                if (analysis.text().is(t, "shared")) {
                    return c;
                }
            }
        }
        return -1;
    }

    private String text(Span cell) {
        String text = cell.isEmpty() ? "" : analysis.document().text(cell).strip();
        return text.toLowerCase(Locale.ROOT).startsWith("total") ? "" : text;
    }

    private List<Mention> mentions(Span cell) {
        return cell.isEmpty()
                ? List.of()
                : analysis.mentions()
                        .within(
                                analysis.tokens().at(cell.begin()),
                                analysis.tokens().at(cell.end() - 1) + 1);
    }
}
