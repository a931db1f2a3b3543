package kelisim.extract.internal.family.commitment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Tables of what is to be done, whose columns tell by whom and by when: 'Decision | Responsible | Term'. */
final class DecisionTables {

    private final Analysis analysis;
    private final Scope scope;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Sentence> rows = new HashSet<>();

    DecisionTables(Analysis analysis, Scope scope) {
        this.analysis = analysis;
        this.scope = scope;
    }

    List<Draft> find() {
        Columns columns = null;
        int last = -2;
        for (Sentence sentence : analysis.text().sentences()) {
            if (!(analysis.text().block(sentence) instanceof Block.TableRow row)) {
                continue;
            }
            if (sentence.block() != last + 1) {
                columns = columns(row);
            } else if (columns != null && row.cells().size() > columns.deed()) {
                row(sentence, row.cells(), columns);
            }
            last = sentence.block();
        }
        return drafts;
    }

    /** The rows that were read. */
    Set<Sentence> rows() {
        return rows;
    }

    /**
     * Which column tells what.
     *
     * @param deed what is to be done
     * @param actor by whom; −1 if no column tells
     * @param deadline by when; −1 if no column tells
     */
    private record Columns(int deed, int actor, int deadline) {}

    /** The columns of a table that a row heads; {@code null} if it is no table of things to be done. */
    private @Nullable Columns columns(Block.TableRow header) {
        int deed = -1;
        int actor = -1;
        int deadline = -1;
        for (int c = 0; c < header.cells().size(); c++) {
            String what = column(header.cells().get(c));
            deed = deed < 0 && what.equals("deed") ? c : deed;
            actor = actor < 0 && what.equals("actor") ? c : actor;
            deadline = deadline < 0 && what.equals("deadline") ? c : deadline;
        }
        return deed < 0 || actor < 0 && deadline < 0 ? null : new Columns(deed, actor, deadline);
    }

    private String column(Span cell) {
        Phrase words = words(cell);
        for (int t = words.begin(); t < words.end(); t++) {
            Match match = analysis.text().match(t, "column");
            String what = match == null ? null : match.entry().get("class");
            if (what != null) {
                return what;
            }
        }
        return "";
    }

    private void row(Sentence sentence, List<Span> cells, Columns columns) {
        Phrase deed = words(cells.get(columns.deed()));
        if (deed.end() - deed.begin() < 2) {
            return;
        }
        rows.add(sentence);
        drafts.add(Draft.of(FactType.COMMITMENT, "commitment.table", analysis.span(sentence.begin(), sentence.end()))
                .text("text", analysis.surface(deed.begin(), deed.end()))
                .code("kind", "activity")
                .text("themes", scope.themes().of(deed, sentence))
                .names("actors", actors(cells, columns.actor()))
                .name("under", scope.under(sentence, deed, true))
                .date("deadline", deadline(cells, columns.deadline())));
    }

    private List<Entity> actors(List<Span> cells, int column) {
        if (column < 0 || column >= cells.size() || cells.get(column).isEmpty()) {
            return List.of();
        }
        Phrase words = words(cells.get(column));
        List<Entity> actors = new ArrayList<>();
        int free = words.begin();
        for (Mention mention : analysis.mentions().within(words.begin(), words.end())) {
            boolean acts = mention.kind() == MentionKind.ORGANISATION
                    || mention.kind() == MentionKind.STATE
                    || mention.kind() == MentionKind.PLACE;
            Entity entity =
                    acts && mention.begin() >= free ? analysis.discourse().of(mention) : null;
            if (entity != null && !actors.contains(entity)) {
                actors.add(entity);
                free = mention.end();
            }
        }
        boolean plain = actors.isEmpty() && words.begin() < words.end();
        return plain
                ? List.of(analysis.discourse()
                        .plain(MentionKind.ORGANISATION, analysis.surface(words.begin(), words.end())))
                : actors;
    }

    private @Nullable EdtfDate deadline(List<Span> cells, int column) {
        if (column < 0 || column >= cells.size()) {
            return null;
        }
        Phrase words = words(cells.get(column));
        EdtfDate last = null;
        for (Mention date : analysis.mentions().within(words.begin(), words.end(), MentionKind.DATE)) {
            last = date.reading() instanceof Reading.Time time ? time.date() : last;
        }
        return last;
    }

    private Phrase words(Span cell) {
        int begin = analysis.tokens().at(cell.begin());
        return cell.isEmpty()
                ? new Phrase(begin, begin)
                : new Phrase(begin, analysis.tokens().at(cell.end() - 1) + 1);
    }
}
