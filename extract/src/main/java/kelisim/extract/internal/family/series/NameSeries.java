package kelisim.extract.internal.family.series;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.family.post.AddressForms;
import kelisim.extract.internal.family.post.Post;
import kelisim.extract.internal.family.post.PostReader;
import kelisim.extract.internal.family.post.Roles;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads names in a row: 'A, B (C) and D', 'Minister X of Y and Ambassador Z', 'representatives of A and B and delegates from
 * C'. What only describes a name (its office, its country, a bracket) is passed over; a holder of an office without a name
 * is named by the office ('head of A'). The row ends at a verb, and where nothing joins one more name.
 */
public final class NameSeries {

    private static final Set<MentionKind> WHO =
            EnumSet.of(MentionKind.PERSON, MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE);
    /** How many words may describe what a name is before it comes: 'high-level delegations from'. */
    private static final int LEAD = 8;
    /** How long a description behind a comma may be. */
    private static final int LONGEST_APPOSITION = 20;

    private final Analysis analysis;
    private final Words words;
    private final PostReader posts;
    private final PeopleGroup people;
    private final PluralBodies plural;
    private final int start;
    private final int limit;
    private final List<Named> found = new ArrayList<>();
    /** What the last group noun told of those who follow. */
    private @Nullable String role;

    private NameSeries(Analysis analysis, Sentence sentence, int token, int limit) {
        this.analysis = analysis;
        this.words = new Words(analysis, sentence, token);
        this.posts = new PostReader(analysis);
        this.start = token;
        this.limit = Math.min(limit, words.end());
        this.plural = new PluralBodies(analysis, words, this.limit);
        this.people = new PeopleGroup(analysis, words, this.limit);
    }

    /** The names in the row that begins at this token and ends before another one, at the end of its sentence at the latest. */
    public static List<Named> at(Analysis analysis, int token, int limit) {
        if (token >= analysis.tokens().size() || token >= limit) {
            return List.of();
        }
        NameSeries series = new NameSeries(analysis, analysis.text().sentenceOf(token), token, limit);
        series.read(token);
        return series.found;
    }

    private void read(int token) {
        int t = token;
        while (t < limit) {
            int end = item(t);
            int next = end < 0 ? afterUnnamed(t) : afterSeparator(end);
            if (next <= t) {
                return;
            }
            t = next;
        }
    }

    /** Reads one item; the token behind it, -1 if none is named here. */
    private int item(int token) {
        int t = afterCapacity(token);
        t = words.afterLabel(t);
        Named group = people.at(t);
        if (group != null) {
            found.add(group);
            return group.end();
        }
        for (int skipped = 0; t < limit && skipped < LEAD; skipped++) {
            int adjectives = demonyms(t);
            if (adjectives > t) {
                return adjectives;
            }
            Mention office = analysis.mentions().at(t, MentionKind.ROLE);
            Mention named = named(t);
            if (named != null && isOwner(named)) {
                t = named.end() + 1;
                continue;
            }
            int bodies = named == null ? t : plural.read(named, found);
            if (bodies > t) {
                return bodies;
            }
            if (named != null) {
                return named(named);
            }
            if (office != null
                    && (!words.isGroup(t) || holder(posts.of(office, limit).end()) != null)) {
                return office(office);
            }
            learn(t);
            int next = words.afterLead(t);
            if (next <= t) {
                return -1;
            }
            t = next;
        }
        return -1;
    }

    /** 'the Authority's executive president, A', not 'Norway's delegates' nor 'Norway's minister': what it has comes, and not the body. */
    private boolean isOwner(Mention mention) {
        int behind = mention.end() + 1;
        boolean body = mention.kind() == MentionKind.STATE
                && analysis.tokens().is(mention.end(), Shape.POSSESSIVE)
                && analysis.tokens().is(behind, Shape.CAPITAL)
                && analysis.mentions().at(behind, MentionKind.ORGANISATION) != null;
        return body
                || mention.kind() != MentionKind.PERSON
                        && analysis.tokens().is(mention.end(), Shape.POSSESSIVE)
                        && analysis.mentions().at(words.afterModifiers(behind), MentionKind.ROLE) == null
                        && isPersonSoon(behind);
    }

    /** 'A and, as observers, B and C': behind what those are there as who follow. */
    private int afterCapacity(int token) {
        int t = analysis.tokens().isMark(token, ',') ? token + 1 : token;
        Match as = words.capacity(t);
        if (as == null) {
            return token;
        }
        role = as.entry().get("role");
        return analysis.tokens().isMark(as.end(), ',') ? as.end() + 1 : as.end();
    }

    private boolean isPersonSoon(int token) {
        for (int t = token; t < Math.min(limit, token + LEAD) && !words.isVerb(t); t++) {
            if (analysis.mentions().at(t, MentionKind.PERSON) != null) {
                return true;
            }
        }
        return false;
    }

    private void learn(int t) {
        Match group = analysis.text().match(t, "group_noun");
        role = group == null ? role : group.entry().get("role");
    }

    private @Nullable Mention named(int t) {
        for (Mention mention : analysis.mentions().startingAt(t)) {
            if (WHO.contains(mention.kind()) && mention.end() <= limit) {
                return mention;
            }
        }
        return null;
    }

    private int named(Mention mention) {
        // 'UN Secretary-General António Guterres', 'Norway's minister X': the name is the last one's
        int next = analysis.tokens().is(mention.end(), Shape.POSSESSIVE) ? mention.end() + 1 : mention.end();
        Mention office = analysis.mentions().at(words.afterModifiers(next), MentionKind.ROLE);
        if (office != null && mention.kind() != MentionKind.PERSON) {
            return office(office);
        }
        Entity entity = analysis.discourse().of(mention);
        if (entity != null) {
            found.add(new Named(entity, mention.begin(), mention.end(), role));
        }
        if (mention.kind() == MentionKind.PERSON) {
            return afterPerson(mention.end());
        }
        sent(mention.end());
        return afterBody(mention.end());
    }

    /** 'the Fund (Ms A), the University (B, C)': people behind a body in brackets came for it. */
    private void sent(int token) {
        Mention envoy = representative(token);
        Entity sent = envoy == null ? null : analysis.discourse().of(envoy);
        if (envoy != null && sent != null) {
            found.add(new Named(sent, envoy.begin(), envoy.end(), role));
        }
        int close = words.afterBracket(token);
        for (Mention person : analysis.mentions().within(token, close, MentionKind.PERSON)) {
            Entity entity = analysis.discourse().of(person);
            if (entity != null) {
                found.add(new Named(entity, person.begin(), person.end(), role));
            }
        }
    }

    /** 'the Secretariat, represented by Mr A': who came for the body. */
    private @Nullable Mention representative(int token) {
        int t = analysis.tokens().isMark(token, ',') ? token + 1 : token;
        boolean by = analysis.text().isWord(t, "represented") && analysis.text().isWord(t + 1, "by");
        return by ? analysis.mentions().at(new AddressForms(analysis).behind(t + 2, limit), MentionKind.PERSON) : null;
    }

    /** Behind who came for a body, where the row goes on. */
    private int afterSent(int token) {
        Mention envoy = representative(token);
        return envoy == null ? words.afterBracket(token) : afterPerson(envoy.end());
    }

    /** 'Afghan and Tajik officials': the states. */
    private int demonyms(int t) {
        List<Named> states = new ArrayList<>();
        int at = t;
        while (at < limit) {
            Mention demonym = analysis.mentions().at(at, MentionKind.DEMONYM);
            Entity state = demonym == null ? null : analysis.discourse().of(demonym);
            if (demonym == null || state == null) {
                break;
            }
            states.add(new Named(state, demonym.begin(), demonym.end(), role));
            int separator = afterSeparator(demonym.end());
            at = separator < 0 ? demonym.end() : separator;
        }
        int end = states.isEmpty() ? t : words.afterGroup(at);
        // 'his Iraqi guest, A' is A
        Mention guest = end > at
                        && analysis.tokens().isMark(end, ',')
                        && !analysis.tokens().endsIn(end - 1, "s")
                ? analysis.mentions().at(new AddressForms(analysis).behind(end + 1, limit), MentionKind.PERSON)
                : null;
        if (guest != null) {
            return named(guest);
        }
        if (end > at) {
            found.addAll(states);
            return end;
        }
        return t;
    }

    /** An office with its holder, or the office alone; 'heads of A and B' are two. */
    private int office(Mention office) {
        Post post = posts.of(office, limit);
        Mention holder = holder(post.end());
        if (holder != null) {
            return named(holder);
        }
        String title = Roles.singular(analysis, office);
        Mention body = bodyBehind(office);
        if (body == null || body.generic()) {
            return post.end();
        }
        if (Roles.isPlural(analysis, office) && analysis.text().isWord(office.end(), "from")) {
            return named(body);
        }
        int at = body.begin();
        int end = body.end();
        boolean plural = !title.equals(analysis.surface(office.begin(), office.end()));
        while (body != null) {
            String text = title + " of " + analysis.surface(body.begin(), body.end());
            found.add(new Named(analysis.discourse().plain(MentionKind.ROLE, text), at, body.end(), role));
            end = afterBody(body.end());
            int next = plural ? afterSeparator(end) : -1;
            at = next < 0 ? limit : words.afterDeterminers(next);
            body = at < limit ? analysis.mentions().at(at, MentionKind.STATE, MentionKind.PLACE) : null;
        }
        return end;
    }

    private @Nullable Mention bodyBehind(Mention role) {
        int t = role.end();
        boolean of = words.isOrigin(t);
        return of
                ? analysis.mentions()
                        .at(
                                words.afterDeterminers(t + 1),
                                MentionKind.STATE,
                                MentionKind.PLACE,
                                MentionKind.ORGANISATION)
                : null;
    }

    /** The person behind an office and forms of address. */
    private @Nullable Mention holder(int token) {
        int t = words.afterBracket(token);
        while (t < limit && t < token + 8) {
            Mention person = analysis.mentions().at(t, MentionKind.PERSON);
            if (person != null) {
                return person;
            }
            boolean passes =
                    analysis.tokens().is(t, Shape.MARK) && !analysis.tokens().isMark(t, ';')
                            || analysis.text().is(t, "honorific")
                            || analysis.mentions().at(t, MentionKind.ROLE) != null;
            if (!passes || words.isVerb(t)) {
                return origin(t);
            }
            Mention role = analysis.mentions().at(t, MentionKind.ROLE);
            t = role == null ? t + 1 : posts.of(role, limit).end();
        }
        return null;
    }

    /** 'Ambassador of Japan to Mongolia [X]', 'Ambassador of Japan in Ulaanbaatar, H.E. [X]'. */
    private @Nullable Mention origin(int token) {
        int t = token;
        Mention place = null;
        do {
            boolean seat = words.isOrigin(t)
                    || analysis.text().isWord(t, "to")
                    || analysis.text().isFunction(t, "place", "true");
            place = seat
                    ? analysis.mentions().at(words.afterDeterminers(t + 1), MentionKind.STATE, MentionKind.PLACE)
                    : null;
            t = place == null ? t : place.end();
        } while (place != null);
        int behind = t > token && analysis.tokens().isMark(t, ',') ? t + 1 : t;
        return t == token
                ? null
                : analysis.mentions().at(new AddressForms(analysis).behind(behind, limit), MentionKind.PERSON);
    }

    // ---- behind a name

    private int afterPerson(int token) {
        int t = words.afterBracket(token);
        t = afterOrigin(t);
        while (t < limit && analysis.tokens().isMark(t, ',')) {
            int at = words.afterModifiers(words.afterDeterminers(t + 1));
            Post post = posts.at(t + 1, limit);
            int told = afterWho(t + 1);
            if (told > 0) {
                t = told;
                continue;
            }
            if (post != null && holder(post.end()) == null) {
                t = afterState(words.afterBracket(afterPosts(post)));
            } else if (at > t + 1 && named(at) == null && post == null) {
                int end = words.apposition(t + 1, LONGEST_APPOSITION);
                if (end < 0) {
                    return t;
                }
                t = end;
            } else {
                return t;
            }
        }
        return t;
    }

    /** 'A, who spoke on wells, and B': the comma behind what is told of A, where a name follows it; -1 if none does. */
    private int afterWho(int token) {
        if (!analysis.text().isFunction(token, "pos", "relative")) {
            return -1;
        }
        for (int t = token; t + 2 < limit && t < token + LONGEST_APPOSITION; t++) {
            if (analysis.tokens().isMark(t, ',') && words.isConjunction(t + 1)) {
                return t;
            }
        }
        return -1;
    }

    /** 'A, Director of Ports, Kenya;': the state at the end of a description is no item of its own. */
    private int afterState(int t) {
        Mention state = analysis.tokens().isMark(t, ',')
                ? analysis.mentions().at(t + 1, MentionKind.STATE, MentionKind.PLACE)
                : null;
        if (state == null) {
            return t;
        }
        boolean closes = state.end() >= limit
                || analysis.tokens().isMark(state.end(), ';')
                || analysis.tokens().is(state.end(), Shape.LINE_START)
                || analysis.tokens().isMark(state.end(), '.');
        return closes ? state.end() : t;
    }

    /** 'Minister of A and Chair of B': the second one is the same person's, unless a name follows it. */
    private int afterPosts(Post first) {
        Post post = first;
        while (words.isConjunction(post.end())) {
            Post next = posts.at(post.end() + 1, limit);
            if (next == null || holder(next.end()) != null || next.body() == null) {
                return post.end();
            }
            post = next;
        }
        return post.end();
    }

    private int afterBody(int token) {
        int t = afterSent(token);
        boolean described = analysis.tokens().isMark(t, ',') && words.isIndefinite(t + 1);
        int end = described ? words.apposition(t + 1, LONGEST_APPOSITION) : -1;
        int told = analysis.tokens().isMark(t, ',') ? afterWho(t + 1) : -1;
        return Math.max(end, told) < 0 ? t : Math.max(end, told);
    }

    /** 'X of the Institute', 'X from Oslo', 'X (A)'. */
    private int afterOrigin(int t) {
        if (!words.isOrigin(t)) {
            return words.afterSide(t);
        }
        Mention body = named(words.afterDeterminers(t + 1));
        return body == null ? t : words.afterBracket(body.end());
    }

    // ---- between names

    /** The token behind commas and conjunctions, -1 if none stands here. */
    private int afterSeparator(int token) {
        int t = token;
        if (t < limit && (analysis.tokens().isMark(t, ',') || analysis.tokens().isMark(t, ';'))) {
            t++;
        }
        Match conjunction = analysis.text().match(t, "function");
        if (conjunction != null && conjunction.entry().has("joins", "true")) {
            t = conjunction.end();
            // 'attended by A and by B', 'came from C and from D'
            t = t < limit
                            && start > 0
                            && words.isPreposition(t)
                            && analysis.text()
                                    .isWord(start - 1, analysis.tokens().surface(t))
                    ? t + 1
                    : t;
        }
        Match among = analysis.text().match(t, "including");
        t = among == null ? t : among.end();
        return t == token || t >= limit ? -1 : t;
    }

    /** Behind an item that names nobody ('the host city, …'): the next one, if a comma or conjunction comes before any verb. */
    private int afterUnnamed(int token) {
        // 'about fifty people, among them A'
        boolean counted = analysis.mentions().at(token, MentionKind.FIGURE) != null
                || analysis.mentions().at(token + 1, MentionKind.FIGURE) != null;
        if (words.isPreposition(token) && !counted) {
            return -1;
        }
        for (int t = token; t < limit && t < token + LEAD; t++) {
            int next = afterSeparator(t);
            if (next > t) {
                return next;
            }
            if (words.isVerb(t) || analysis.tokens().isMark(t, ':')) {
                return -1;
            }
        }
        return -1;
    }
}
