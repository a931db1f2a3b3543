package kelisim.extract.internal.family.post;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Whose office it is as told behind the role: 'of the Committee', 'at KenGen', ', Japan', 'of the Fund's Secretariat'. */
final class OwnerBehind {

    private final Analysis analysis;
    private final Owners owners;
    private final RoleWords words;
    private final UnlistedBodies unlisted;
    private final LastBody last;

    OwnerBehind(Analysis analysis) {
        this.analysis = analysis;
        this.owners = new Owners(analysis);
        this.words = new RoleWords(analysis);
        this.unlisted = new UnlistedBodies(analysis);
        this.last = new LastBody(analysis);
    }

    /** The owner behind a role in front of this limit; its edge is the end of the role if there is none. */
    Owner of(Mention role, int limit) {
        int t = role.end();
        boolean joins = t < limit && words.isPreposition(t) && !analysis.text().isWord(t, "by");
        boolean comma = t < limit && analysis.tokens().isMark(t, ',');
        if (!joins && !comma) {
            return new Owner(null, t);
        }
        int at = words.article(t + 1);
        int realm = realm(role, at, limit);
        if (realm > at) {
            return new Owner(null, realm);
        }
        Owner sender = sender(at, limit);
        if (joins && sender != null) {
            return sender;
        }
        at = analysis.tokens().is(at, Shape.OPENS_QUOTE) ? at + 1 : at;
        Mention body = owners.startingAt(at, limit);
        // 'The Gambia' has its article in the name
        body = body == null && joins ? owners.startingAt(t + 1, limit) : body;
        int from = at;
        if (body == null && joins) {
            at = afterWords(at, limit);
            body = owners.startingAt(at, limit);
        }
        Mention water = body == null && joins ? analysis.mentions().at(from, MentionKind.RESOURCE) : null;
        int whole = water == null || at > from ? from : unlisted.goesOn(water, limit);
        if (water != null && whole > water.end()) {
            return unlisted(MentionKind.ORGANISATION, from, whole); // 'of the Gulf of Riga Harbour Forum'
        }
        int unit = body == null && analysis.text().isWord(t, "of") ? unlisted.unit(from, limit) : from;
        if (unit > from + 1) {
            return unlisted(MentionKind.ORGANISATION, from, unit); // 'head of the regional youth committee'
        }
        return body == null ? unlisted(role, at, limit) : listed(role, body, limit);
    }

    /** 'the President of the Republic, A': behind the noun for a state that is not named; the token itself if there is none. */
    private int realm(Mention role, int at, int limit) {
        Match realm = analysis.text().isWord(role.end(), "of") ? analysis.text().match(at, "realm") : null;
        boolean ofState = role.entry() != null && role.entry().has("of", "state");
        boolean goesOn = realm != null
                && realm.end() < limit
                && (analysis.text().isWord(realm.end(), "of")
                        || analysis.tokens().is(realm.end(), Shape.POSSESSIVE)
                        || analysis.mentions().at(at, MentionKind.STATE, MentionKind.PLACE) != null);
        return realm != null && ofState && !goesOn && at > role.end() + 1 ? realm.end() : at;
    }

    /** 'head of the Austrian delegation', 'member of the Peruvian negotiating team': of the state that sends them. */
    private @Nullable Owner sender(int at, int limit) {
        Mention people = analysis.mentions().at(at, MentionKind.DEMONYM);
        for (int t = people == null ? limit : people.end(); t < limit && t < at + 4; t++) {
            Match group = analysis.text().match(t, "group_noun");
            if (people != null && group != null && group.entry().has("role", "delegate")) {
                return new Owner(analysis.discourse().of(people), group.end());
            }
            if (!analysis.tokens().is(t, Shape.WORD) || analysis.text().is(t, "function")) {
                return null;
            }
        }
        return null;
    }

    /** A name that nothing tells to be one of a body or place but that it stands behind the role. */
    private Owner unlisted(Mention role, int at, int limit) {
        int t = role.end();
        boolean place = role.entry() != null && role.entry().has("of", "place");
        int people = analysis.text().isWord(t, "of") ? unlisted.ofPeople(at, limit) : at;
        if (people > at) {
            return unlisted(MentionKind.ORGANISATION, at, people);
        }
        if (place && analysis.text().isWord(t, "of") && unlisted.place(at, limit) > at) {
            return unlisted(MentionKind.PLACE, at, unlisted.place(at, limit));
        }
        boolean owns = analysis.text().isWord(t, "of") || analysis.text().isWord(t, "at");
        Mention person = owns ? analysis.mentions().at(at, MentionKind.PERSON) : null;
        if (person != null && person.end() <= limit && isOfBody(role) && unlisted.isNameOfNobody(person)) {
            return unlisted(MentionKind.ORGANISATION, at, person.end());
        }
        boolean comma = analysis.tokens().isMark(t, ',');
        int close = comma ? unlisted.closing(at, limit) : owns ? unlisted.named(at, limit) : at;
        Mention behind = owns && close > at && unlisted.field(at, limit) == close ? behindField(close) : null;
        if (behind != null) {
            return behind.end() > limit ? new Owner(null, close) : new Owner(owners.entity(behind), behind.end());
        }
        return close > at ? unlisted(MentionKind.ORGANISATION, at, close) : new Owner(null, t);
    }

    /** 'Director of Water Resources, Ministry of the Environment': the body behind a field that is written like a name. */
    private @Nullable Mention behindField(int end) {
        int t = analysis.tokens().isMark(end, ',') ? end + 1 : end;
        boolean apart = t > end || analysis.tokens().is(t, Shape.LINE_START);
        Mention body = apart ? analysis.mentions().at(words.article(t), MentionKind.ORGANISATION) : null;
        return body != null && !body.generic() ? body : null;
    }

    private Owner unlisted(MentionKind kind, int begin, int end) {
        return new Owner(analysis.discourse().plain(kind, analysis.surface(begin, end)), end);
    }

    /** A body that was found as one, if it is the owner and not where somebody works. */
    private Owner listed(Mention role, Mention body, int limit) {
        int t = role.end();
        boolean comma = analysis.tokens().isMark(t, ',');
        Entry entry = role.entry();
        boolean ofPlaces = entry != null && (entry.has("of", "state") || entry.has("of", "place"));
        boolean article = analysis.text().isFunction(body.begin() - 1, "definite", "true");
        int whole = comma || ofPlaces || !article ? body.end() : unlisted.goesOn(body, limit);
        if (whole > body.end()) {
            return unlisted(MentionKind.ORGANISATION, body.begin(), whole); // 'of the Naryn Mountain Rescue Post'
        }
        boolean side =
                comma && body.kind() == MentionKind.STATE && isSeat(role); // 'Co-Chair, Peru' of a joint committee
        boolean owner = analysis.tokens().is(body.end(), Shape.POSSESSIVE) && body.end() + 1 < limit;
        if (owner && (!comma || owners.startingAt(body.end() + 1, limit) != null)) {
            return ownedBy(body, limit);
        }
        if (side || comma && !isPlainBody(body, limit) || !comma && isWhere(role, t, body)) {
            return new Owner(null, t);
        }
        Entity known = owners.entity(body);
        boolean that = body.generic() && analysis.text().isWord(body.begin() - 1, "that");
        return new Owner(
                known == null && that
                        ? last.before(role.begin(), Set.of(MentionKind.ORGANISATION)) // 'the president of that party'
                        : known,
                body.end());
    }

    /** 'of Bhutan's Druk Green Power', 'of the Fund's Secretariat', 'of the Institute's air quality department'. */
    private Owner ownedBy(Mention owner, int limit) {
        int t = owner.end() + 1;
        Mention owned = owners.startingAt(t, limit);
        Entity known = owned == null ? null : owners.entity(owned);
        if (owned != null && (known != null || !owned.generic())) {
            return new Owner(known, owned.end());
        }
        int unit = owned == null ? unlisted.unit(t, limit) : owned.end();
        int close = Math.max(within(unit, t, limit), unlisted.owned(t, limit));
        if (close > t) {
            int from = owned == null && unit == t ? t : owner.begin();
            return unlisted(MentionKind.ORGANISATION, from, close);
        }
        return new Owner(owners.entity(owner), owner.end());
    }

    /** 'the Party's group [in the House]': the end of the body in which such a unit is. */
    private int within(int unit, int begin, int limit) {
        boolean in = unit > begin && unit + 1 < limit && words.isPreposition(unit);
        Mention whole = in ? analysis.mentions().at(words.article(unit + 1), MentionKind.ORGANISATION) : null;
        boolean named = whole != null && analysis.tokens().is(whole.begin(), Shape.CAPITAL) && whole.end() <= limit;
        return named && whole != null ? whole.end() : unit;
    }

    /** 'vice-rector in Tomsk', 'Co-Chair for Niue': where or for whom somebody is it, which is not whose office it is; 'his colleague from Niue' is of it. */
    private boolean isWhere(Mention role, int preposition, Mention body) {
        boolean unknown = body.kind() == MentionKind.PLACE && body.entry() == null;
        boolean place = body.kind() == MentionKind.PLACE
                && !Owners.isAuthority(body)
                && !(unknown && analysis.text().isWord(preposition, "at"));
        boolean where = place || body.kind() == MentionKind.STATE;
        return where
                && !analysis.text().isWord(preposition, "of")
                && !(isCounterpart(role) && analysis.text().isWord(preposition, "from"));
    }

    /** Behind a comma only a state or a body with nothing more of its own: 'Minister of the Environment, Japan'. */
    private boolean isPlainBody(Mention body, int limit) {
        boolean closes = body.end() >= limit || analysis.tokens().is(body.end(), Shape.MARK);
        return !body.generic()
                && closes
                && (body.kind() == MentionKind.STATE
                        || body.kind() == MentionKind.ORGANISATION
                        || Owners.isReserve(body)
                        || Owners.isAuthority(body));
    }

    /** 'head of the water department of A': up to three lower-case words between. */
    private int afterWords(int from, int limit) {
        int t = from;
        while (t < limit
                && t < from + 3
                && analysis.tokens().is(t, Shape.WORD)
                && !analysis.tokens().is(t, Shape.CAPITAL)
                && !words.isPreposition(t)
                && owners.startingAt(t, limit) == null
                && analysis.text().match(t, "verb") == null) {
            t++;
        }
        return words.isPreposition(t) && t > from ? words.article(t + 1) : t;
    }

    private static boolean isCounterpart(Mention role) {
        return role.entry() != null && role.entry().has("same", "true");
    }

    private static boolean isOfBody(Mention role) {
        return role.entry() != null && role.entry().has("of", "body");
    }

    private static boolean isSeat(Mention role) {
        return role.entry() != null && role.entry().has("seat", "true");
    }
}
