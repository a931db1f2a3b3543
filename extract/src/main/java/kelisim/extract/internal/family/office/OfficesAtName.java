package kelisim.extract.internal.family.office;

import java.util.ArrayList;
import java.util.List;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** The offices beside one mention of a person. */
final class OfficesAtName {
    /** How many words may stand in front of a name with which a sentence opens: 'With', 'Under Dr'. */
    private static final int OPENING = 3;

    private final Analysis analysis;
    private final Mention person;
    private final List<Draft> drafts;
    private final PostReader posts;
    private final Sentence sentence;
    private final AddressForms titles;

    OfficesAtName(Analysis analysis, Mention person, List<Draft> drafts) {
        this.analysis = analysis;
        this.person = person;
        this.drafts = drafts;
        this.posts = new PostReader(analysis);
        this.sentence = analysis.text().sentenceOf(person.begin());
        this.titles = new AddressForms(analysis);
    }

    void find() {
        before();
        behind();
    }

    private void before() {
        int t = titles.before(person.begin(), sentence.begin());
        boolean comma = t > sentence.begin() && isParted(t);
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
            if (!ofOther && !Roles.isPlural(analysis, role) && last == end && (!comma || isDefinite(post))) {
                Mention body = post.body() == null ? bodyBehind(role) : null;
                Post whole = body == null ? post : post.of(analysis.discourse().of(body));
                add("office.before", whole, post.begin(), body == null ? person.end() : body.end());
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

    /** 'the director, A', 'the director (A)', 'the director – A –': whether a mark parts the name from what is in front. */
    private boolean isParted(int t) {
        boolean bracket = analysis.tokens().is(t - 1, Shape.OPENS_BRACKET)
                && analysis.tokens().is(person.end(), Shape.CLOSES_BRACKET);
        boolean line = person.end() >= sentence.end() || analysis.tokens().is(person.end(), Shape.LINE_START);
        return analysis.tokens().isMark(t - 1, ',') || bracket || isDash(t - 1) && (line || isDash(person.end()));
    }

    private boolean isDash(int t) {
        return analysis.tokens().is(t, Shape.DASH) && !analysis.tokens().is(t, Shape.JOINED);
    }

    /** 'Prime Minister A of Peru', 'Director B from the Fund': whose office it is behind the name. */
    private @Nullable Mention bodyBehind(Mention role) {
        int t = person.end();
        int at = analysis.text().afterDeterminers(t + 1, sentence.end());
        if (analysis.text().isWord(t, "of")) {
            return analysis.mentions().at(at, MentionKind.STATE, MentionKind.ORGANISATION, MentionKind.PLACE);
        }
        boolean unit = analysis.text().isWord(t, "from") && isOfBody(role);
        return unit ? analysis.mentions().at(at, MentionKind.ORGANISATION) : null;
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
        return own != null && !followedByPerson(own);
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
                    add("office.before", other ? post : post.sharing(last), post.begin(), person.end());
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
                || analysis.tokens().is(post.role().begin(), Shape.CAPITAL);
    }

    /** 'the director', 'a new director'. */
    private boolean isDetermined(int begin) {
        Match modifier = analysis.text().match(begin - 1, "role_modifier");
        int t = modifier != null && modifier.entry().get("status") != null ? begin - 2 : begin - 1;
        return t >= 0 && analysis.text().isFunction(t, "pos", "determiner");
    }

    private void behind() {
        int t = afterDegrees(person.end());
        t = afterBracket(t);
        int next = separator(t);
        List<Post> row = new ArrayList<>();
        while (next > 0 && next < sentence.end()) {
            Post post = posts.at(next, sentence.end());
            if (post == null) {
                post = afterPhrase(next);
            }
            boolean several = post != null && Roles.isPlural(analysis, post.role()) && !isOneOf(next);
            if (post == null || followedByPerson(post) || several) {
                break;
            }
            row.add(post);
            next = next(post.end());
        }
        boolean as = analysis.text().isWord(t, "as");
        for (int i = 0; i < row.size(); i++) {
            Post post = i + 1 < row.size() ? row.get(i).sharing(row.get(i + 1)) : row.get(i);
            add(as ? "office.as" : "office.behind", as ? post.of(spokenOf(post)) : post, person.begin(), post.end());
        }
    }

    /** 'The Board is set up with A as chair', 'a Working Group consisting of A as chair': the first body of the sentence. */
    private @Nullable Entity spokenOf(Post post) {
        for (Mention body : analysis.mentions().within(sentence.begin(), person.begin(), MentionKind.ORGANISATION)) {
            Entity known = analysis.discourse().of(body);
            boolean named = body.end() - body.begin() > 1 && analysis.tokens().is(body.begin(), Shape.CAPITAL);
            if (known != null || named) {
                return known != null
                        ? known
                        : analysis.discourse()
                                .plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
            }
        }
        return behindOpening(post);
    }

    /** 'With A as director, the Fund has grown': what the clause that follows is about. */
    private @Nullable Entity behindOpening(Post post) {
        int t = analysis.text().afterDeterminers(post.end() + 1, sentence.end());
        boolean opens = person.begin() - sentence.begin() <= OPENING
                && analysis.tokens().isMark(post.end(), ',');
        Mention body = opens ? analysis.mentions().at(t, MentionKind.ORGANISATION) : null;
        return body == null ? null : analysis.discourse().of(body);
    }

    /** 'A, at that time Chair of B', 'A, from 2010 to 2015 Chair of B', 'A (B, Chair)'. */
    private @Nullable Post afterPhrase(int t) {
        if (isOneOf(t)) {
            return posts.at(t + 2, sentence.end());
        }
        Match modifier = analysis.text().match(t, "role_modifier");
        if (modifier != null) {
            return posts.at(modifier.end(), sentence.end());
        }
        Mention date = analysis.mentions().at(t, MentionKind.DATE);
        date = date == null ? analysis.mentions().at(t + 1, MentionKind.DATE) : date;
        return date == null ? inBracket(t) : posts.at(date.end(), sentence.end());
    }

    /** 'A, one of the founders of B'. */
    private boolean isOneOf(int t) {
        return analysis.text().isWord(t, "one") && analysis.text().isWord(t + 1, "of");
    }

    private @Nullable Post inBracket(int t) {
        boolean bracket = analysis.tokens().is(t - 1, Shape.OPENS_BRACKET);
        Mention body = bracket || analysis.tokens().isMark(t - 1, ',')
                ? analysis.mentions().at(t, MentionKind.ORGANISATION, MentionKind.STATE)
                : null;
        boolean parted = body != null
                && (analysis.tokens().isMark(body.end(), ',')
                        || analysis.tokens().isMark(body.end(), ';'));
        Post post = body != null && parted ? posts.at(body.end() + 1, sentence.end()) : null;
        boolean unit = body != null && (bracket || body.kind() == MentionKind.ORGANISATION && !body.generic());
        return post == null || body == null || !unit || post.body() != null || !isRoleLast(post)
                ? null
                : new Post(post.role(), analysis.discourse().of(body), body.begin(), post.end(), post.former());
    }

    private boolean isRoleLast(Post post) {
        int t = post.end();
        boolean ends = t >= sentence.end() || analysis.tokens().is(t, Shape.CLOSES_BRACKET | Shape.LINE_START);
        return ends || analysis.tokens().isMark(t, ',') && !followedByPerson(post);
    }

    /** 'A, PhD, director'. */
    private int afterDegrees(int token) {
        int t = token;
        while (analysis.tokens().isMark(t, ',')) {
            if (isAge(t + 1)) {
                return t + 2;
            }
            Match degree = analysis.text().match(t + 1, "honorific");
            if (degree == null || !degree.entry().has("kind", "postnominal")) {
                return isOrder(t + 1) ? t + 2 : t;
            }
            t = analysis.tokens().isMark(degree.end(), '.') ? degree.end() + 1 : degree.end();
        }
        return t;
    }

    /** The 54 of 'A, 54, director'. */
    private boolean isAge(int t) {
        return analysis.tokens().is(t, Shape.NUMBER) && analysis.tokens().isMark(t + 1, ',');
    }

    /** 'A, CBS, Cabinet Secretary': an order or degree that no list knows, in capitals between two commas. */
    private boolean isOrder(int t) {
        return analysis.tokens().is(t, Shape.UPPER)
                && analysis.tokens().isMark(t + 1, ',')
                && analysis.mentions().at(t) == null
                && posts.at(t + 2, sentence.end()) != null;
    }

    /** '(Erbol in the other text)' behind a name. */
    private int afterBracket(int t) {
        boolean opens = analysis.tokens().is(t, Shape.OPENS_BRACKET);
        if (!opens || posts.at(t + 1, sentence.end()) != null || inBracket(t + 1) != null) {
            return t;
        }
        for (int at = t + 1; at < sentence.end() && at < t + 12; at++) {
            if (analysis.tokens().is(at, Shape.CLOSES_BRACKET)) {
                return at + 1;
            }
        }
        return t;
    }

    private int separator(int t) {
        if (t >= sentence.end()) {
            return -1;
        }
        boolean mark = analysis.tokens().isMark(t, ',') || analysis.tokens().is(t, Shape.OPENS_BRACKET) || isDash(t);
        boolean as = analysis.text().isWord(t, "as") && posts.at(t + 1, sentence.end()) != null;
        mark |= analysis.tokens().isMark(t, ':') && isLineOf(posts.at(t + 1, sentence.end()));
        return mark || as ? t + 1 : analysis.tokens().is(t, Shape.LINE_START) ? t : -1;
    }

    /** 'A: director of B' as a line of its own. */
    private boolean isLineOf(@Nullable Post post) {
        boolean ends = post != null
                && (post.end() >= sentence.end() || analysis.tokens().is(post.end(), Shape.LINE_START));
        boolean starts = person.begin() == sentence.begin() || analysis.tokens().is(person.begin(), Shape.LINE_START);
        return ends && starts;
    }

    private int next(int t) {
        if (t < sentence.end() && analysis.tokens().isMark(t, ',')) {
            int after = t + 1;
            return analysis.text().isFunction(after, "pos", "conjunction") ? after + 1 : after;
        }
        return t < sentence.end() && analysis.text().isFunction(t, "pos", "conjunction") ? t + 1 : -1;
    }

    /** 'A, Chairman B': the role is the next one's title; also where a comma parts them and the list goes on. */
    private boolean followedByPerson(Post post) {
        int t = titles.behind(post.end(), sentence.end());
        Mention next = t < sentence.end() ? analysis.mentions().at(t, MentionKind.PERSON) : null;
        if (next != null) {
            return true;
        }
        int behind = analysis.tokens().isMark(t, ',') ? titles.behind(t + 1, sentence.end()) : t;
        boolean listed = behind > t && analysis.mentions().at(behind, MentionKind.PERSON) != null;
        if (listed && isAnothers(post)) {
            return true;
        }
        int front = titles.before(person.begin(), sentence.begin());
        return listed && analysis.tokens().isMark(front - 1, ',') && roleBefore();
    }

    /** 'A, director of B, and its secretary, C'. */
    private boolean isAnothers(Post post) {
        int t = post.role().begin() - 1;
        return analysis.text().isFunction(t, "pos", "possessive")
                && analysis.text().isFunction(t - 1, "pos", "conjunction");
    }

    private boolean roleBefore() {
        return drafts.stream()
                .anyMatch(draft -> draft.has("person")
                        && draft.entity("person") == analysis.discourse().of(person));
    }

    /** The role's own words; a 'counterpart' has the role that was named last. */
    private @Nullable String role(Post post) {
        if (post.role().entry() == null || !post.role().entry().has("same", "true")) {
            return Roles.singular(analysis, post.role());
        }
        for (int i = drafts.size() - 1; i >= 0 && !isOfThing(post); i--) {
            if (drafts.get(i).entity("person") != analysis.discourse().of(person)) {
                return drafts.get(i).string("role");
            }
        }
        return null;
    }

    /** 'the Academy and its Kyrgyz colleague': a body's, which holds no office. */
    private boolean isOfThing(Post post) {
        return analysis.text().isWord(post.begin(), "its") || analysis.text().isWord(post.begin() - 1, "its");
    }

    private void add(String rule, Post post, int begin, int end) {
        Entity holder = analysis.discourse().of(person);
        String role = role(post);
        if (holder != null && role != null) {
            int from = Math.min(begin, person.begin());
            drafts.add(OfficeFinder.office(analysis, rule, holder, post, role, from, Math.max(end, post.end())));
        }
    }
}
