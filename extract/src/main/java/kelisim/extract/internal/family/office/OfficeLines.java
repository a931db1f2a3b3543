package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.document.Block;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Offices told by lines below each other, as signature blocks have them: whom it is for, the name, the office, in either
 * order, also in columns side by side; and rows of tables with a name, an office and a body.
 */
final class OfficeLines {

    /** How many lines above a name may say whom it is for. */
    private static final int ABOVE = 4;
    /** The longest line that is only an office. */
    private static final int LONGEST = 24;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final AddressForms titles;
    private final NamedLines names;
    private final OfficeRows rows;

    OfficeLines(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.titles = new AddressForms(analysis);
        this.names = new NamedLines(analysis);
        this.rows = new OfficeRows(analysis, drafts);
    }

    void find() {
        List<Phrase> lines = new ArrayList<>();
        List<List<Phrase>> columns = new ArrayList<>();
        for (Sentence sentence : analysis.text().sentences()) {
            Block block = analysis.text().block(sentence);
            if (block instanceof Block.TableRow row) {
                List<Phrase> cells = cells(row);
                rows.row(cells);
                while (columns.size() < cells.size()) {
                    columns.add(new ArrayList<>());
                }
                for (int c = 0; c < cells.size(); c++) {
                    columns.get(c).add(cells.get(c));
                }
            } else {
                columns.forEach(this::column);
                columns.clear();
                lines(sentence, lines);
            }
        }
        columns.forEach(this::column);
        column(lines);
    }

    /** The lines of a sentence, each its own. */
    private void lines(Sentence sentence, List<Phrase> lines) {
        int begin = sentence.begin();
        for (int t = begin + 1; t <= sentence.end(); t++) {
            if (t == sentence.end() || analysis.tokens().is(t, Shape.LINE_START)) {
                lines.add(new Phrase(begin, t));
                begin = t;
            }
        }
    }

    private List<Phrase> cells(Block.TableRow row) {
        List<Phrase> cells = new ArrayList<>();
        for (Span cell : row.cells()) {
            int begin = cell.isEmpty() ? 0 : analysis.tokens().at(cell.begin());
            int end = cell.isEmpty() ? 0 : analysis.tokens().at(cell.end() - 1) + 1;
            cells.add(new Phrase(begin, Math.max(begin, end)));
        }
        return cells;
    }

    private void column(List<Phrase> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Mention person = person(lines.get(i));
            Entity holder = person == null ? null : analysis.discourse().of(person);
            if (person == null || holder == null) {
                continue;
            }
            Post below = i + 1 < lines.size() ? post(lines.get(i + 1)) : null;
            Post above = i > 0 && below == null ? post(lines.get(i - 1)) : null;
            Post post = below == null ? above : below;
            if (post != null) {
                Entity body = post.body() == null ? announced(lines, i, post) : post.body();
                body = body == null && below != null && i + 2 < lines.size() ? alone(lines.get(i + 2)) : body;
                Post whole = new Post(post.role(), body, post.begin(), post.end(), post.former());
                int begin = Math.min(person.begin(), post.begin());
                drafts.add(OfficeFinder.office(
                        analysis, "office.lines", holder, whole, begin, Math.max(person.end(), post.end())));
            }
        }
    }

    /** The body that alone stands on the line below name and office. */
    private @Nullable Entity alone(Phrase line) {
        int t = analysis.text().afterDeterminers(line.begin(), line.end());
        Mention body = t < line.end() ? analysis.mentions().at(t, MentionKind.ORGANISATION) : null;
        return body != null && analysis.text().afterBracket(body.end(), line.end()) >= line.end()
                ? analysis.discourse().of(body)
                : null;
    }

    /** The person who alone stands on a line, forms of address aside. */
    private @Nullable Mention person(Phrase line) {
        int first = analysis.text().afterBracket(line.begin(), line.end()); // '(sgd) A'
        int begin = titles.behind(first, line.end());
        Mention person = begin < line.end() ? analysis.mentions().at(begin, MentionKind.PERSON) : null;
        return person != null && person.end() == line.end() ? person : null;
    }

    /** The office that alone stands on a line. */
    private @Nullable Post post(Phrase line) {
        if (line.end() <= line.begin() || line.end() - line.begin() > LONGEST) {
            return null;
        }
        Post post = posts.at(line.begin(), line.end());
        boolean starts = post != null && post.begin() - line.begin() <= 2;
        boolean ends = post != null && (post.end() == line.end() || isBehindComma(post, line));
        return starts && ends ? post : null;
    }

    private boolean isBehindComma(Post post, Phrase line) {
        return analysis.tokens().isMark(post.end(), ',') && post.end() < line.end();
    }

    /** 'For the Port of A:', 'On behalf of the Government of B' above the name. */
    private @Nullable Entity announced(List<Phrase> lines, int at, Post post) {
        for (int i = at - 1; i >= 0 && i >= at - ABOVE; i--) {
            Phrase line = lines.get(i);
            int t = line.begin();
            int from = analysis.text().isWord(t, "for")
                    ? t + 1
                    : analysis.text().isWord(t + 1, "behalf") ? t + 3 : line.end();
            if (from < line.end()) {
                boolean state = post.role().entry() != null
                        && (post.role().entry().has("of", "state")
                                || post.role().entry().has("of", "field"));
                Entity below = state ? onlyState(lines, i, at) : null;
                return below == null ? announced(new Phrase(from, line.end()), state) : below;
            }
            if (person(line) != null) {
                return null;
            }
        }
        return null;
    }

    /** 'For the Government of the' and below it 'Republic of A': the one state of the lines above a name. */
    private @Nullable Entity onlyState(List<Phrase> lines, int from, int to) {
        Set<Entity> states = new HashSet<>();
        for (Phrase line : lines.subList(from, to)) {
            for (Mention state : analysis.mentions().within(line.begin(), line.end(), MentionKind.STATE)) {
                states.add(analysis.discourse().of(state));
            }
        }
        states.remove(null);
        return states.size() == 1 ? states.iterator().next() : null;
    }

    private @Nullable Entity announced(Phrase named, boolean state) {
        List<Mention> states = analysis.mentions().within(named.begin(), named.end(), MentionKind.STATE);
        if (state && states.size() == 1) {
            return analysis.discourse().of(states.get(0));
        }
        return names.body(named);
    }
}
