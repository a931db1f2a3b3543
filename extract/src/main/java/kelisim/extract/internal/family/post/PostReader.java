package kelisim.extract.internal.family.post;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Reads a role with its body: 'Chair of the Committee', 'the party's chairman', 'Kazakh President', 'Minister, Japan'. */
public final class PostReader {

    private static final Set<MentionKind> BODIES =
            Set.of(MentionKind.ORGANISATION, MentionKind.STATE, MentionKind.PLACE, MentionKind.EVENT);
    private static final String FUNCTION = "function";

    private final Analysis analysis;

    public PostReader(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The role that begins at this token behind articles, with its body; {@code null} if there is none. */
    @Nullable
    public Post at(int token, int limit) {
        int t = skip(token, limit);
        Mention role = t < limit ? analysis.mentions().at(t, MentionKind.ROLE) : null;
        if (role == null) {
            return behindPossessor(token, limit);
        }
        return of(role, limit);
    }

    /** 'the Party's chairman', read from the possessor. */
    private @Nullable Post behindPossessor(int token, int limit) {
        int t = article(token);
        for (Mention body : analysis.mentions().startingAt(t)) {
            int next = body.end();
            boolean owner = BODIES.contains(body.kind()) || body.kind() == MentionKind.DEMONYM || isReserve(body);
            if (owner && next < limit) {
                int at = analysis.tokens().is(next, Shape.POSSESSIVE) ? next + 1 : next;
                Mention role = analysis.mentions().at(skip(at, limit), MentionKind.ROLE);
                if (role != null && (at > next || body.kind() != MentionKind.PLACE) && role.begin() < limit) {
                    return of(role, limit);
                }
            }
        }
        return null;
    }

    /** A role with the body behind or in front of it. */
    public Post of(Mention named, int limit) {
        Mention role = withUnit(named, limit);
        int[] end = {role.end()};
        int begin = role.begin();
        boolean envoy = role.entry() != null && role.entry().has("envoy", "true");
        int[] front = {begin};
        boolean sent = envoy && (isWhere(role.end()) || analysis.text().isWord(role.end(), "for"));
        boolean owned = sent && bodyBefore(role, front) != null; // 'Peru's special representative for Chad'
        Entity body = envoy && isWhere(role.end()) || owned ? null : bodyBehind(role, limit, end);
        if (envoy) {
            end[0] = afterWhere(end[0], limit);
        }
        if (body == null) {
            int[] from = {begin};
            body = bodyBefore(role, from);
            begin = from[0];
        }
        int time = afterTime(end[0], limit);
        return new Post(role, body, begin, time, time > end[0] || isFormer(role.begin()) || isFormer(begin));
    }

    /** 'our director [of that time]', 'the mayor [at the time]': behind what tells that somebody else holds it now. */
    private int afterTime(int t, int limit) {
        Match modifier = t < limit && isPreposition(t) ? analysis.text().match(t, "role_modifier") : null;
        boolean past = modifier != null && modifier.entry().has("status", "former");
        return past && modifier != null && modifier.end() <= limit ? modifier.end() : t;
    }

    /** 'Head of Department, Ministry of Fisheries': a unit without a name belongs to the role, whose body follows. */
    private Mention withUnit(Mention role, int limit) {
        Mention unit = analysis.text().isWord(role.end(), "of")
                ? analysis.mentions().at(role.end() + 1, MentionKind.ORGANISATION)
                : null;
        int field = unit == null ? fieldBehind(role, limit) : -1;
        if (field > 0) {
            return Mention.of(MentionKind.ROLE, role.begin(), field, role.head(), role.entry());
        }
        boolean bare = unit != null
                && unit.generic()
                && unit.end() - unit.begin() == 1
                && unit.end() < limit
                && analysis.tokens().isMark(unit.end(), ',')
                && analysis.mentions()
                                .at(analysis.text().afterDeterminers(unit.end() + 1, limit), MentionKind.ORGANISATION)
                        != null;
        return bare && unit != null
                ? Mention.of(MentionKind.ROLE, role.begin(), unit.end(), role.head(), role.entry())
                : role;
    }

    /** 'Director, International Relations, Port of A': the end of the field between two commas; -1 if there is none. */
    private int fieldBehind(Mention role, int limit) {
        boolean body = role.entry() != null
                && role.entry().has("of", "body")
                && !role.entry().has("of", "state");
        int end = body && analysis.tokens().isMark(role.end(), ',')
                ? new UnlistedBodies(analysis).field(role.end() + 1, limit)
                : -1;
        boolean goesOn = end > role.end() + 1
                && end < limit
                && (analysis.tokens().isMark(end, ',') || analysis.text().isWord(end, "of"))
                && analysis.mentions().at(article(end + 1), MentionKind.ORGANISATION) != null;
        return goesOn ? end : -1;
    }

    private boolean isWhere(int t) {
        return analysis.text().isWord(t, "in") || analysis.text().isWord(t, "to");
    }

    /** 'ambassador [of Japan] to Mongolia': where somebody is sent, which is not whose office it is. */
    private int afterWhere(int t, int limit) {
        Mention place = (isWhere(t) || analysis.text().isWord(t, "for")) && t + 1 < limit
                ? analysis.mentions().at(article(t + 1), MentionKind.STATE, MentionKind.PLACE, MentionKind.ORGANISATION)
                : null;
        return place == null || place.end() > limit ? t : place.end();
    }

    private @Nullable Entity bodyBehind(Mention role, int limit, int[] end) {
        int t = role.end();
        if (t >= limit) {
            return null;
        }
        boolean joins = isPreposition(t) && !analysis.text().isWord(t, "by");
        boolean comma = analysis.tokens().isMark(t, ',');
        if (!joins && !comma) {
            return null;
        }
        int at = article(t + 1);
        at = analysis.tokens().is(at, Shape.OPENS_QUOTE) ? at + 1 : at;
        Mention body = body(at, limit);
        body = body == null && joins ? body(t + 1, limit) : body; // 'The Gambia' has its article in the name
        if (body == null && joins) {
            at = afterWords(at, limit);
            body = body(at, limit);
        }
        if (body == null) {
            UnlistedBodies unlisted = new UnlistedBodies(analysis);
            boolean place = role.entry() != null && role.entry().has("of", "place");
            if (place && analysis.text().isWord(t, "of") && unlisted.place(at, limit) > at) {
                end[0] = unlisted.place(at, limit);
                return analysis.discourse().plain(MentionKind.PLACE, analysis.surface(at, end[0]));
            }
            boolean owns = analysis.text().isWord(t, "of") || analysis.text().isWord(t, "at");
            int close = comma ? unlisted.closing(at, limit) : owns ? unlisted.named(at, limit) : at;
            end[0] = close > at ? close : end[0];
            return close > at
                    ? analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(at, close))
                    : null;
        }
        boolean side =
                comma && body.kind() == MentionKind.STATE && isSeat(role); // 'Co-Chair, Peru' of a joint committee
        boolean owner = analysis.tokens().is(body.end(), Shape.POSSESSIVE) && body.end() + 1 < limit;
        if (owner && (joins || body(body.end() + 1, limit) != null)) {
            return ownedBy(body, limit, end);
        }
        if (side || comma && !isPlainBody(body, limit) || joins && isWhere(role, t, body)) {
            return null;
        }
        end[0] = body.end();
        Entity known = entity(body);
        boolean that = body.generic() && analysis.text().isWord(body.begin() - 1, "that");
        return known == null && that
                ? lastBody(role.begin(), Set.of(MentionKind.ORGANISATION)) // 'the president of that party'
                : known;
    }

    /** 'of Bhutan's Druk Green Power', 'of the Fund's Secretariat', 'of the Institute's air quality department'. */
    private @Nullable Entity ownedBy(Mention owner, int limit, int[] end) {
        int t = owner.end() + 1;
        Mention owned = body(t, limit);
        Entity known = owned == null ? null : entity(owned);
        if (owned != null && (known != null || !owned.generic())) {
            end[0] = owned.end();
            return known;
        }
        UnlistedBodies unlisted = new UnlistedBodies(analysis);
        int unit = owned == null ? unlisted.unit(t, limit) : owned.end();
        int last = Math.max(within(unit, t, limit), unlisted.owned(t, limit));
        if (last > t) {
            end[0] = last;
            int from = owned == null && unit == t ? t : owner.begin();
            return analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(from, last));
        }
        end[0] = owner.end();
        return entity(owner);
    }

    /** 'the Party's group [in the House]': the end of the body in which such a unit is. */
    private int within(int unit, int begin, int limit) {
        boolean in = unit > begin && unit + 1 < limit && isPreposition(unit);
        Mention whole = in ? analysis.mentions().at(article(unit + 1), MentionKind.ORGANISATION) : null;
        boolean named = whole != null && analysis.tokens().is(whole.begin(), Shape.CAPITAL) && whole.end() <= limit;
        return named && whole != null ? whole.end() : unit;
    }

    /** 'vice-rector in Tomsk', 'Co-Chair for Niue': where or for whom somebody is it, which is not whose office it is. */
    private boolean isWhere(Mention role, int preposition, Mention body) {
        boolean unlisted = body.kind() == MentionKind.PLACE && body.entry() == null;
        boolean place = body.kind() == MentionKind.PLACE
                && !isAuthority(body)
                && !(unlisted && analysis.text().isWord(preposition, "at"));
        boolean where = place || body.kind() == MentionKind.STATE;
        Entry entry = role.entry();
        boolean other = entry == null || !entry.has("of", "place") && !entry.has("of", "state");
        return where && other && !analysis.text().isWord(preposition, "of");
    }

    /** Behind a comma only a state or a body with nothing more of its own: 'Minister of the Environment, Japan'. */
    private boolean isPlainBody(Mention body, int limit) {
        boolean closes = body.end() >= limit || analysis.tokens().is(body.end(), Shape.MARK);
        return !body.generic()
                && closes
                && (body.kind() == MentionKind.STATE
                        || body.kind() == MentionKind.ORGANISATION
                        || isReserve(body)
                        || isAuthority(body));
    }

    /** 'head of the water department of A': up to three lower-case words between. */
    private int afterWords(int from, int limit) {
        int t = from;
        while (t < limit
                && t < from + 3
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !isPreposition(t)
                && body(t, limit) == null
                && analysis.text().match(t, "verb") == null) {
            t++;
        }
        return isPreposition(t) && t > from ? article(t + 1) : t;
    }

    private @Nullable Mention body(int t, int limit) {
        Mention best = null;
        for (Mention mention : analysis.mentions().startingAt(t)) {
            boolean initiative = mention.kind() == MentionKind.INSTRUMENT && !mention.generic();
            if ((initiative || isReserve(mention) || BODIES.contains(mention.kind()))
                    && mention.end() <= limit
                    && best == null) {
                best = mention;
            }
        }
        return best;
    }

    /** A park or reserve, which has a director and rangers as a body does. */
    public static boolean isReserve(Mention mention) {
        Entry entry = mention.entry();
        return mention.kind() == MentionKind.RESOURCE
                && entry != null
                && (entry.has("kind", "protected_area") || entry.lexicon().equals("protected_area"));
    }

    /** A county, province or town named with what it is, which has officers as a body does: 'Kisumu County', 'Port of Koper'. */
    private static boolean isAuthority(Mention mention) {
        Entry entry = mention.entry();
        return mention.kind() == MentionKind.PLACE
                && mention.end() > mention.begin() + 1
                && entry != null
                && entry.lexicon().equals("geographic_head")
                && (entry.has("kind", "region") || entry.has("kind", "city"));
    }

    private @Nullable Entity bodyBefore(Mention role, int[] from) {
        int begin = role.begin();
        // 'his Vientiane counterpart' has the role that was named last
        boolean counterpart = role.entry() != null && role.entry().has("same", "true");
        boolean envoy = role.entry() != null && role.entry().has("envoy", "true");
        int t = begin - 1;
        while (t >= 0 && isModifier(t, begin)) {
            t--;
        }
        if (t < 0) {
            return null;
        }
        boolean possessive = analysis.tokens().is(t, Shape.POSSESSIVE);
        boolean apart = !possessive && analysis.tokens().is(t + 1, Shape.LINE_START);
        Mention body = apart ? null : endingAt(possessive ? t : t + 1);
        boolean place = body != null && body.kind() == MentionKind.PLACE;
        if (body != null && (possessive || counterpart || !place || isOfPlace(role))) {
            from[0] = body.begin();
            return entity(body);
        }
        Match function = analysis.text().match(t, FUNCTION);
        if (function != null && function.end() == t + 1 && function.entry().has("pos", "possessive")) {
            from[0] = t;
            if (function.entry().has("person", "first")) {
                return role.entry() != null && !role.entry().has("of", "body")
                        ? null
                        : analysis.discourse().own();
            }
            boolean person = analysis.text().isWord(t, "his") || analysis.text().isWord(t, "her");
            if (person
                    && role.entry() != null
                    && (role.entry().has("of", "state") || role.entry().has("of", "field"))) {
                return null;
            }
            return lastBody(
                    t, isOfPlace(role) ? Set.of(MentionKind.PLACE) : envoy ? BODIES : Set.of(MentionKind.ORGANISATION));
        }
        return null;
    }

    private static boolean isSeat(Mention role) {
        return role.entry() != null && role.entry().has("seat", "true");
    }

    private static boolean isOfPlace(Mention role) {
        return role.entry() != null && role.entry().has("of", "place");
    }

    /** The longest name that ends there: 'University of Quito', not 'Quito'. */
    private @Nullable Mention endingAt(int end) {
        Mention longest = null;
        for (int t = end - 1; t >= 0 && t > end - 25; t--) {
            for (Mention mention : analysis.mentions().startingAt(t)) {
                boolean owner =
                        BODIES.contains(mention.kind()) || mention.kind() == MentionKind.DEMONYM || isReserve(mention);
                boolean longer = longest == null || mention.kind() == MentionKind.ORGANISATION;
                longest = owner && longer && mention.end() == end ? mention : longest;
            }
        }
        return longest;
    }

    /** 'its Chairman': the body named last in the same sentence, else the first of the one before, which that is about. */
    private @Nullable Entity lastBody(int token, Set<MentionKind> kinds) {
        int number = analysis.text().sentenceNumber(token);
        for (int s = number; s >= 0 && s > number - 4; s--) {
            Sentence sentence = analysis.text().sentences().get(s);
            Entity last = null;
            for (Mention mention : analysis.mentions()
                    .within(Math.max(sentence.begin(), token - 120), Math.min(token, sentence.end()))) {
                Entity body = isBodyName(mention, kinds) && !(last != null && isOfMember(mention))
                        ? analysis.discourse().of(mention)
                        : null;
                if (body != null && s < number) {
                    return body;
                }
                last = body == null ? last : body;
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** 'The League, a member of the Union, elected A its chair': the Union is only told of the League. */
    private boolean isOfMember(Mention body) {
        int t = body.begin() - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return analysis.text().isWord(t, "of")
                && (analysis.text().is(t - 1, "membership") || analysis.text().isWord(t - 1, "member"));
    }

    private boolean isBodyName(Mention mention, Set<MentionKind> kinds) {
        boolean unit = kinds.contains(MentionKind.ORGANISATION) && (isReserve(mention) || isAuthority(mention));
        return (unit || kinds.contains(mention.kind()))
                && mention.equals(analysis.mentions().outermost(mention.begin()));
    }

    private @Nullable Entity entity(Mention body) {
        Entity entity = analysis.discourse().of(body);
        boolean named = body.kind() == MentionKind.ORGANISATION && (!body.generic() || isCalled(body));
        return entity != null || !named
                ? entity
                : analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(body.begin(), body.end()));
    }

    /** 'the Development Committee', 'the Senate': known by a common noun alone; a ministry or department has a longer name. */
    private boolean isCalled(Mention body) {
        Entry head = body.entry();
        boolean part = head != null
                && (head.has("kind", "ministry")
                        || head.has("kind", "department")
                        || head.has("kind", "government")
                        || head.has("kind", "office"));
        boolean capital = analysis.tokens().is(body.begin(), Shape.CAPITAL);
        return capital && (body.end() > body.begin() + 1 || !part);
    }

    private boolean isPreposition(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.end() == t + 1 && function.entry().has("pos", "preposition");
    }

    private int article(int t) {
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.entry().has("pos", "determiner") ? function.end() : t;
    }

    /** Behind articles, and words that tell when the office was held. */
    private int skip(int token, int limit) {
        int t = token;
        while (t < limit && analysis.mentions().at(t, MentionKind.ROLE) == null) {
            int next = article(t);
            Match modifier = analysis.text().match(t, "role_modifier");
            if (modifier != null && modifier.entry().get("status") != null) {
                next = modifier.end();
            }
            if (next == t) {
                return t;
            }
            t = next;
        }
        return t;
    }

    private boolean isModifier(int t, int end) {
        Match modifier = analysis.text().match(t, "role_modifier");
        return modifier != null && modifier.end() <= end && modifier.entry().get("status") != null;
    }

    /** Whether a word such as 'former' or 'then' stands in front of the role. */
    private boolean isFormer(int begin) {
        for (int t = begin - 1; t >= 0 && t >= begin - 4; t--) {
            Match modifier = analysis.text().match(t, "role_modifier");
            Entry entry = modifier == null ? null : modifier.entry();
            int end = modifier == null ? 0 : modifier.end();
            boolean near =
                    end == begin || (end == begin - 1 && analysis.tokens().is(end, Shape.DASH | Shape.MARK));
            if (entry != null && entry.has("status", "former") && near) {
                return true;
            }
        }
        return false;
    }
}
