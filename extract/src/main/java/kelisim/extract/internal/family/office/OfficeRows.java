package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Offices told by the rows of a table: who, as what, of what, in cells of their own or together ('A | Director | Port of B',
 * 'A | Director, Port of B – chair', 'A | Port of B, director', 'Chair | A, Director of C').
 */
final class OfficeRows {

    /** How many offices one cell tells at most. */
    private static final int MOST = 3;

    private final Analysis analysis;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final AddressForms titles;

    OfficeRows(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.titles = new AddressForms(analysis);
    }

    void row(List<Phrase> cells) {
        Mention person = null;
        boolean alone = false;
        Entity body = null;
        List<Post> held = new ArrayList<>();
        for (Phrase cell : cells) {
            Mention here = person(cell);
            List<Post> offices = here == null ? posts(cell) : List.of();
            alone |= person == null && here != null && here.end() == cell.end();
            person = person == null ? here : person;
            boolean other = here == null && offices.isEmpty() && !held.isEmpty() && body == null;
            held.addAll(held.isEmpty() ? offices : List.of());
            body = other ? body(cell) : body;
        }
        Entity holder = person == null ? null : analysis.discourse().of(person);
        boolean label = !held.isEmpty() && person != null && held.get(0).begin() < person.begin();
        if (person != null && holder != null && (alone || label)) {
            for (Post post : held) {
                add(holder, person, post.of(body));
            }
        }
    }

    private void add(Entity holder, Mention person, Post post) {
        int begin = Math.min(person.begin(), post.begin());
        int end = Math.max(person.end(), post.end());
        drafts.add(OfficeFinder.office(analysis, "office.row", holder, post, begin, end));
    }

    /** The person with whom a cell begins, forms of address aside, where a mark or nothing follows. */
    private @Nullable Mention person(Phrase cell) {
        int begin = titles.behind(cell.begin(), cell.end());
        Mention person = begin < cell.end() ? analysis.mentions().at(begin, MentionKind.PERSON) : null;
        return person != null
                        && (person.end() >= cell.end() || analysis.tokens().is(person.end(), Shape.MARK))
                ? person
                : null;
    }

    /** The offices that fill a cell from its beginning. */
    private List<Post> posts(Phrase cell) {
        List<Post> found = new ArrayList<>();
        int t = cell.begin();
        while (t < cell.end() && found.size() < MOST) {
            Post post = post(t, cell.end());
            if (post == null || !found.isEmpty() && isWeak(post) && post.body() == null) {
                return found;
            }
            found.add(post);
            t = analysis.text().afterBracket(post.end(), cell.end());
            if (t < cell.end() && !analysis.tokens().is(t, Shape.MARK) && !isJoint(t)) {
                return found;
            }
            t++;
        }
        return found;
    }

    /** 'Director, Port of B', 'Port of B (PB), director'. */
    private @Nullable Post post(int token, int limit) {
        int t = analysis.text().afterDeterminers(token, limit);
        Mention role = analysis.mentions().at(t, MentionKind.ROLE);
        if (role != null) {
            return posts.of(role, limit);
        }
        Mention body = analysis.mentions().at(t, MentionKind.ORGANISATION);
        int behind = body == null ? t : analysis.text().afterBracket(body.end(), limit);
        while (body != null && behind < limit && analysis.tokens().is(behind, Shape.CAPITAL)) {
            behind++; // 'Administration of Reserves (AR) North, director'
        }
        Mention last = body != null && behind + 1 < limit && analysis.tokens().isMark(behind, ',')
                ? analysis.mentions().at(behind + 1, MentionKind.ROLE)
                : null;
        return body == null || last == null || last.end() < limit
                ? null
                : new Post(last, entity(body), body.begin(), last.end(), false);
    }

    private Entity entity(Mention body) {
        Entity known = analysis.discourse().of(body);
        return known != null
                ? known
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    private static boolean isWeak(Post post) {
        return post.role().entry() == null || post.role().entry().has("weak", "true");
    }

    private boolean isJoint(int t) {
        return analysis.text().isFunction(t, "joins", "true");
    }

    /** The body that alone stands in a cell. */
    private @Nullable Entity body(Phrase cell) {
        return new NamedLines(analysis).body(cell);
    }
}
