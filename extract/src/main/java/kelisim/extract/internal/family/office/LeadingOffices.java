package kelisim.extract.internal.family.office;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Offices in front of a name: 'the director of the Port of B, A', 'Prime Minister A of Peru', 'deputy minister and head of B A'. */
final class LeadingOffices {

    private final Analysis analysis;
    private final Mention person;
    private final Sentence sentence;
    private final PostReader posts;
    private final AddressForms titles;
    private final NameMarks marks;
    private final HeldOffices held;
    private final NextHolder next;

    LeadingOffices(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.person = person;
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.posts = new PostReader(analysis);
        this.titles = new AddressForms(analysis);
        this.marks = new NameMarks(analysis, person);
        this.held = new HeldOffices(analysis, person, drafts);
        this.next = new NextHolder(analysis, person, drafts);
    }

    /** The nearest office in front of the name, with one joined to it. */
    void find() {
        int t = titles.before(person.begin(), sentence.begin());
        boolean comma = t > sentence.begin() && marks.isParted(t);
        int end = comma ? t - 1 : t;
        for (int at = end - 1; at >= sentence.begin() && at > end - 40; at--) {
            Mention role = analysis.mentions().at(at, MentionKind.ROLE);
            if (role == null || !role.equals(analysis.mentions().outermost(at)) && isInsideName(at)) {
                continue;
            }
            Post post = posts.of(role, end);
            boolean ofOther = comma && (isBehindPerson(post) && hasOwnBehind() || isAddress());
            int last =
                    afterDate(analysis.text().afterBracket(post.end(), end)); // 'the director of the Port of B (PB), A'
            if (!ofOther
                    && !isProfession(role)
                    && !Roles.isPlural(analysis, role)
                    && last == end
                    && (!comma || isDefinite(post))) {
                Mention body = post.body() == null ? bodyBehind(role) : null;
                Post whole = body == null ? post : post.of(analysis.discourse().of(body));
                held.add("office.before", whole, post.begin(), body == null ? person.end() : body.end());
                joined(whole);
            }
            return;
        }
    }

    /** 'As director of the Port of B [from 1983], A'. */
    private int afterDate(int t) {
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        return date == null ? t : date.end();
    }

    /** 'Prime Minister A of Peru', 'Director B from the Fund': whose office it is behind the name. */
    private @Nullable Mention bodyBehind(Mention role) {
        int t = person.end();
        int at = analysis.text().afterDeterminers(t + 1, sentence.end());
        if (analysis.text().isWord(t, "of")) {
            Mention body = analysis.mentions().at(at, MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PLACE);
            // 'chairman A of Peru' comes from there: no state has a chairman
            boolean origin = body != null && body.kind() == MentionKind.STATE && isOfBodiesAlone(role);
            return origin ? null : body;
        }
        boolean unit = isOfBody(role);
        return unit ? analysis.mentions().at(at, MentionKind.ORGANISATION) : null;
    }

    /** 'the Ghanaian hydrologist A': what somebody from there is, and no office. */
    private boolean isProfession(Mention role) {
        Entry entry = role.entry();
        Mention people = analysis.mentions().outermost(role.begin() - 1);
        return entry != null
                && entry.has("weak", "true")
                && entry.has("field", "common")
                && people != null
                && people.kind() == MentionKind.DEMONYM;
    }

    /** An office of which the lexicon tells that bodies have it, and nothing else. */
    private static boolean isOfBodiesAlone(Mention role) {
        Entry entry = role.entry();
        return entry != null && entry.all("of").equals(List.of("body")) && !entry.has("in", "parliament");
    }

    /** An office that a body has, and no state or place. */
    private static boolean isOfBody(Mention role) {
        Entry entry = role.entry();
        return entry != null && !entry.has("of", "state") && !entry.has("of", "field") && !entry.has("of", "place");
    }

    /** 'Office of the Mayor, Nowe Ogrody 8': a street with its number. */
    private boolean isAddress() {
        return analysis.tokens().is(person.end(), Shape.NUMBER);
    }

    private boolean isBehindPerson(Post post) {
        int t = post.begin();
        while (t > sentence.begin() && analysis.text().isFunction(t - 1, "pos", "determiner")) {
            t--;
        }
        for (int at = t - 2;
                at >= sentence.begin() && at > t - 8 && analysis.tokens().isMark(t - 1, ',');
                at--) {
            Mention other = analysis.mentions().at(at, MentionKind.PERSON);
            if (other != null && other.end() == t - 1) {
                return true;
            }
        }
        return false;
    }

    /** 'A, director of B, C, director of D': C's own office follows, so that the one in front is A's. */
    private boolean hasOwnBehind() {
        int t = person.end();
        Post own = analysis.tokens().isMark(t, ',') ? posts.at(t + 1, sentence.end()) : null;
        return own != null && !next.follows(own);
    }

    /** 'deputy minister and head of A, B': the role in front of the one beside the name. */
    private void joined(Post last) {
        int t = last.begin() - 1;
        while (t > sentence.begin()
                && analysis.text().match(t, "function") != null
                && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        if (t <= sentence.begin() || !analysis.text().isFunction(t, "pos", "conjunction")) {
            return;
        }
        for (int at = t - 1; at >= sentence.begin() && at > t - 12; at--) {
            Mention role = analysis.mentions().at(at, MentionKind.ROLE);
            if (role != null) {
                Post post = posts.of(role, t);
                boolean other = t + 1 < last.begin(); // 'the president and the rector of A' are two
                if (post.end() == t) {
                    held.add("office.before", other ? post : post.sharing(last), post.begin(), person.end());
                }
                return;
            }
        }
    }

    /** Part of a person's name, or of that of the 'Office of the President'. */
    private boolean isInsideName(int at) {
        Mention outer = analysis.mentions().outermost(at);
        return outer != null && (outer.kind() == MentionKind.PERSON || outer.kind() == MentionKind.ORGANISATION);
    }

    private boolean isDefinite(Post post) {
        return post.body() != null
                || isDetermined(post.begin())
                || isCounterpart(post)
                || analysis.tokens().is(post.role().begin(), Shape.CAPITAL);
    }

    /** 'whose founder and chair': an office joined to one that is told of somebody. */
    private boolean isJoinedTo(int conjunction) {
        Mention other = conjunction > sentence.begin() && analysis.text().isFunction(conjunction, "pos", "conjunction")
                ? analysis.mentions().outermost(conjunction - 1)
                : null;
        return other != null
                && other.kind() == MentionKind.ROLE
                && other.end() == conjunction
                && isDetermined(other.begin());
    }

    /** 'his colleague, A'. */
    private boolean isCounterpart(Post post) {
        Entry entry = post.role().entry();
        return entry != null
                && entry.has("same", "true")
                && analysis.text().isFunction(post.begin(), "pos", "possessive");
    }

    /** 'the director', 'a new director'. */
    private boolean isDetermined(int begin) {
        int t = analysis.text().is(begin - 1, "role_modifier") ? begin - 2 : begin - 1;
        return t >= 0
                && (analysis.text().isFunction(t, "pos", "determiner")
                        || analysis.text().isWord(t, "whose")
                        || isJoinedTo(t));
    }
}
