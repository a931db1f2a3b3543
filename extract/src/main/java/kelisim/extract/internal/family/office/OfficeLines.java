package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Offices told by lines below each other, as signature blocks have them: whom it is for, the name, the office, in either
 * order, also in columns side by side; and rows of tables with a name, an office and a body.
 */
final class OfficeLines {

    /** The longest line that is only an office. */
    private static final int LONGEST = 24;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final SignerLines signers;
    private final OfficeRows rows;

    OfficeLines(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.signers = new SignerLines(analysis);
        this.rows = new OfficeRows(analysis, drafts);
    }

    void find() {
        TextColumns columns = new TextColumns(analysis);
        columns.rows().forEach(rows::row);
        columns.all().forEach(this::column);
    }

    private void column(List<Phrase> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Mention person = signers.person(lines.get(i));
            Entity holder = person == null ? null : analysis.discourse().of(person);
            if (person == null || holder == null) {
                continue;
            }
            Post below = i + 1 < lines.size() ? post(lines.get(i + 1)) : null;
            Post above = i > 0 && below == null ? post(lines.get(i - 1)) : null;
            Post post = below == null ? above : below;
            if (post != null) {
                Entity body = post.body() == null
                        ? signers.announced(lines, i, post.role().entry())
                        : post.body();
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
        int end = body == null ? t : afterSeat(analysis.text().afterBracket(body.end(), line.end()));
        return body != null && end >= line.end() ? analysis.discourse().of(body) : null;
    }

    /** Behind the town where a body has its seat: 'Ministry of Water, La Paz'. */
    private int afterSeat(int t) {
        Mention seat = analysis.tokens().isMark(t, ',')
                ? analysis.mentions().at(t + 1, MentionKind.PLACE, MentionKind.STATE)
                : null;
        return seat == null ? t : seat.end();
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
}
