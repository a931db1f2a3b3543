package kelisim.extract.internal.family.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Members and parts under what announces them: the items of a list, the rows of a table, or names in one line. */
final class MemberItems {

    private static final String PART = "part_of";
    /** How many names a line must have to be a list of them. */
    private static final int FEWEST = 2;

    private final Analysis analysis;
    private final Bodies bodies;
    private final Ties ties;

    MemberItems(Analysis analysis, Bodies bodies, Ties ties) {
        this.analysis = analysis;
        this.bodies = bodies;
        this.ties = ties;
    }

    /** What stands from a sentence on, as far as it is of one kind. */
    void under(int from, Entity whole, String relation) {
        List<Sentence> sentences = analysis.text().sentences();
        int column = column(from);
        for (int s = from; s < sentences.size(); s++) {
            Sentence item = sentences.get(s);
            Block block = analysis.text().block(item);
            if (block instanceof Block.ListItem) {
                item(item, whole, relation);
            } else if (block instanceof Block.TableRow row && column >= 0) {
                row(item, row, column, whole, relation);
            } else {
                if (s == from && block instanceof Block.Paragraph) {
                    line(item, whole, relation);
                }
                return;
            }
        }
    }

    private void item(Sentence item, Entity whole, String relation) {
        int t = analysis.text().afterDeterminers(item.begin(), item.end());
        Mention first = analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE);
        boolean part = relation.equals(PART);
        Entity member = first == null ? bodies.wholeAt(t) : part ? bodies.part(first) : bodies.of(first);
        member = member == null && part ? organ(t) : member;
        ties.add("affiliation.list", member, whole, relation, item.begin(), item.end());
    }

    /** 'Secretariat – in A': an organ that opens its item without an article. */
    private @Nullable Entity organ(int token) {
        Match head =
                analysis.tokens().is(token, Shape.CAPITAL) ? analysis.text().match(token, "organisation_head") : null;
        boolean plain = head != null && analysis.mentions().at(token) == null && Bodies.isPart(head.entry());
        return plain && head != null ? bodies.plain(token, head.end()) : null;
    }

    /** 'A, B and C' and nothing else. */
    private void line(Sentence line, Entity whole, String relation) {
        boolean stop = analysis.tokens().isMark(line.end() - 1, '.');
        int end = stop ? line.end() - 1 : line.end();
        List<BodyRow.Item> row = BodyRow.ofMembers(analysis, bodies).at(line.begin(), end);
        boolean all = row.size() >= FEWEST && row.get(row.size() - 1).end() == end;
        for (BodyRow.Item item : all ? row : List.<BodyRow.Item>of()) {
            ties.add("affiliation.list", item.entity(), whole, relation, item.begin(), item.end());
        }
    }

    // ---- rows of a table

    private void row(Sentence line, Block.TableRow row, int column, Entity whole, String relation) {
        if (row.header() || column >= row.cells().size()) {
            return;
        }
        Span cell = row.cells().get(column);
        int begin = analysis.text().afterDeterminers(analysis.tokens().at(cell.begin()), line.end());
        int end = Math.min(line.end(), analysis.tokens().at(cell.end()));
        Mention named = analysis.mentions().at(begin, MentionKind.ORGANISATION, MentionKind.STATE);
        boolean capital = begin < end && analysis.tokens().is(begin, Shape.CAPITAL);
        Entity member = named != null ? bodies.part(named) : capital ? bodies.plain(begin, nameEnd(begin, end)) : null;
        ties.add("affiliation.table", member, whole, relation, since(line, row), line.begin(), line.end());
    }

    /** The end of a cell's name: what follows in brackets is none of it. */
    private int nameEnd(int begin, int end) {
        for (int t = begin + 1; t < end; t++) {
            if (analysis.tokens().is(t, Shape.OPENS_BRACKET)) {
                return t;
            }
        }
        return end;
    }

    /** The date that is a cell of its own. */
    private @Nullable EdtfDate since(Sentence line, Block.TableRow row) {
        for (Span cell : row.cells()) {
            int begin = analysis.tokens().at(cell.begin());
            Mention date = analysis.mentions().at(begin, MentionKind.DATE);
            if (date != null && date.end() == analysis.tokens().at(cell.end()) && date.end() <= line.end()) {
                return analysis.dateWithin(date.begin(), date.end());
            }
        }
        return null;
    }

    /** The column that names the members: the one with most bodies, else with most states; -1 if there is none. */
    private int column(int from) {
        Map<Integer, Integer> bodiesIn = new HashMap<>();
        Map<Integer, Integer> statesIn = new HashMap<>();
        List<Sentence> sentences = analysis.text().sentences();
        for (int s = from; s < sentences.size(); s++) {
            if (!(analysis.text().block(sentences.get(s)) instanceof Block.TableRow row)) {
                break;
            }
            for (int c = 0; c < row.cells().size(); c++) {
                int t = analysis.tokens().at(row.cells().get(c).begin());
                int begin = analysis.text().afterDeterminers(t, sentences.get(s).end());
                Mention mention = analysis.mentions().at(begin, MentionKind.ORGANISATION, MentionKind.STATE);
                if (mention != null) {
                    (mention.kind() == MentionKind.STATE ? statesIn : bodiesIn).merge(c, 1, Integer::sum);
                }
            }
        }
        int column = most(bodiesIn);
        return column >= 0 ? column : most(statesIn);
    }

    private static int most(Map<Integer, Integer> counts) {
        int best = -1;
        for (int column = 0;
                column <= counts.keySet().stream().max(Integer::compare).orElse(-1);
                column++) {
            int count = counts.getOrDefault(column, 0);
            best = count >= FEWEST && (best < 0 || count > counts.getOrDefault(best, 0)) ? column : best;
        }
        return best;
    }
}
