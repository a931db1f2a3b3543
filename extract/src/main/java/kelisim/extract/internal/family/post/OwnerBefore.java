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

/** Whose office it is as told in front of the role: 'the party's chairman', 'Kazakh President', 'its director', 'our mayor'. */
final class OwnerBefore {

    private static final String FUNCTION = "function";

    private final Analysis analysis;
    private final Owners owners;
    private final RoleWords words;
    private final LastBody last;

    OwnerBefore(Analysis analysis) {
        this.analysis = analysis;
        this.owners = new Owners(analysis);
        this.words = new RoleWords(analysis);
        this.last = new LastBody(analysis);
    }

    /** The owner in front of a role; its edge is the begin of the role if there is none. */
    Owner of(Mention role) {
        int begin = role.begin();
        int t = begin - 1;
        while (t >= 0 && words.isModifier(t, begin)) {
            t--;
        }
        if (t < 0) {
            return new Owner(null, begin);
        }
        boolean possessive = analysis.tokens().is(t, Shape.POSSESSIVE);
        boolean apart = !possessive && analysis.tokens().is(t + 1, Shape.LINE_START);
        Mention body = apart ? null : owners.endingAt(possessive ? t : t + 1);
        // 'At the forum President A said': where he said it, not what he presides over
        boolean occasion =
                body != null && body.kind() == MentionKind.EVENT && !possessive && isTold(role, "of", "state");
        body = occasion ? null : body;
        boolean place = body != null && body.kind() == MentionKind.PLACE;
        // 'his Vientiane counterpart' has the role that was named last
        boolean counterpart = isTold(role, "same", "true");
        boolean profession = isTold(role, "weak", "true") && isTold(role, "field", "common");
        boolean nationality = body != null && body.kind() == MentionKind.DEMONYM && !possessive && profession;
        if (nationality || body != null && !possessive && (isScene(body, role) || isOrigin(body))) {
            return new Owner(null, begin);
        }
        boolean authority = place && isAuthority(body, role);
        if (body != null && (possessive || counterpart || authority || !place || isTold(role, "of", "place"))) {
            Mention whole = wholeOf(body, role);
            Mention owner = whole == null ? body : whole;
            return new Owner(owners.entity(owner), owner.begin());
        }
        if (possessive && body == null && isTold(role, "of", "place") && isUnlisted(t - 1)) {
            return new Owner(analysis.discourse().plain(MentionKind.PLACE, analysis.surface(t - 1, t)), t - 1);
        }
        Match function = analysis.text().match(t, FUNCTION);
        return function != null && function.end() == t + 1 && function.entry().has("pos", "possessive")
                ? new Owner(meant(role, function), t)
                : new Owner(null, begin);
    }

    /** 'At the State Banquet President A spoke': where somebody was, of which there is no president. */
    private boolean isScene(Mention event, Mention role) {
        int t = event.begin() - 1;
        while (t > 0 && analysis.text().isFunction(t, "pos", "determiner")) {
            t--;
        }
        return event.kind() == MentionKind.EVENT
                && isTold(role, "of", "state")
                && analysis.text().isFunction(t, "pos", "preposition")
                && !analysis.text().isWord(t, "of");
    }

    /** 'A of Peru was elected chair and B of [Chile] secretary': where somebody is from who is named in front. */
    private boolean isOrigin(Mention place) {
        int of = place.begin() - 1;
        while (of > 0 && analysis.text().isFunction(of, "pos", "determiner")) {
            of--;
        }
        boolean from = analysis.text().isWord(of, "of") || analysis.text().isWord(of, "from");
        Mention before = from ? analysis.mentions().outermost(of - 1) : null;
        return before != null && before.kind() == MentionKind.PERSON && before.end() == of;
    }

    /** 'Eastern Province Permanent Secretary A', not 'In Eastern Province Minister A spoke'. */
    private boolean isAuthority(@Nullable Mention place, Mention role) {
        return place != null
                && Owners.isAuthority(place)
                && analysis.tokens().is(role.begin(), Shape.CAPITAL)
                && !analysis.text().isFunction(place.begin() - 1, "pos", "preposition");
    }

    /** 'the Commission's Slovenian co-chair': a seat is one in the body, whichever state it is of. */
    private @Nullable Mention wholeOf(Mention people, Mention role) {
        boolean mark = analysis.tokens().is(people.begin() - 1, Shape.POSSESSIVE);
        boolean seat = people.kind() == MentionKind.DEMONYM && isTold(role, "seat", "true");
        Mention whole = seat && mark ? owners.endingAt(people.begin() - 1) : null;
        return whole != null && whole.kind() == MentionKind.ORGANISATION ? whole : null;
    }

    /** 'Waldaschaff's mayor': one word with a capital that no list knows. */
    private boolean isUnlisted(int t) {
        return t >= 0
                && analysis.tokens().is(t, Shape.CAPITAL)
                && analysis.text().matches(t).isEmpty()
                && analysis.mentions().at(t) == null
                && !analysis.tokens().is(t - 1, Shape.CAPITAL);
    }

    /** Whom 'our', 'his' or 'its' means in front of a role; a minister of his is one of no body. */
    private @Nullable Entity meant(Mention role, Match possessive) {
        int t = possessive.begin();
        if (possessive.entry().has("person", "first")) {
            boolean others = role.entry() != null && !role.entry().has("of", "body");
            return others ? null : analysis.discourse().own();
        }
        boolean person = analysis.text().isWord(t, "his") || analysis.text().isWord(t, "her");
        if (person && (isTold(role, "of", "state") || isTold(role, "of", "field"))) {
            return null;
        }
        Set<MentionKind> kinds = isTold(role, "envoy", "true")
                ? Owners.KINDS
                : isOfGovernment(role)
                        ? Set.of(MentionKind.ORGANISATION, MentionKind.STATE)
                        : Set.of(MentionKind.ORGANISATION);
        return last.before(t, isTold(role, "of", "place") ? Set.of(MentionKind.PLACE) : kinds);
    }

    /** 'Togo … its Minister of Fisheries', 'Uganda … its Prime Minister': an office that states have, and bodies hardly. */
    private static boolean isOfGovernment(Mention role) {
        boolean state = isTold(role, "of", "state") && !isTold(role, "of", "body");
        return state || isTold(role, "of", "field") && isTold(role, "adjective", "true");
    }

    /** Whether the lexicon tells that of the role. */
    private static boolean isTold(Mention role, String feature, String value) {
        Entry entry = role.entry();
        return entry != null && entry.has(feature, value);
    }
}
