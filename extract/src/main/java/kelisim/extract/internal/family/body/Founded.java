package kelisim.extract.internal.family.body;

import java.util.Locale;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Frame;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Names what is founded, opened or dissolved: a body, a reserve, or a thing that only these words name ('a trade house in B'). */
final class Founded {

    private static final Set<MentionKind> SUBJECTS = Set.of(MentionKind.ORGANISATION, MentionKind.RESOURCE);
    private static final Set<MentionKind> PLACES = Set.of(MentionKind.PLACE, MentionKind.STATE);

    /** To whom something is opened for the first time. */
    private static final Set<String> EVERYBODY = Set.of(
            "traffic", "public", "visitors", "use", "users", "passengers", "vehicles", "navigation", "travellers");

    private final Analysis analysis;
    private final Bodies bodies;

    Founded(Analysis analysis, Bodies bodies) {
        this.analysis = analysis;
        this.bodies = bodies;
    }

    /** What a phrase of a clause names. */
    @Nullable
    Entity of(Frame frame, Phrase phrase) {
        if (isCounted(phrase) || isOpenedTo(frame)) {
            return null;
        }
        Entity told = describedBody(phrase);
        Entity apposed = told == null ? apposed(frame, phrase) : told;
        if (apposed != null) {
            return apposed;
        }
        if (isOwnersThing(phrase)) {
            return described(frame, phrase);
        }
        Entity known = bodies.heading(phrase, SUBJECTS);
        if (known == null && (frame.is("create") || frame.is("commission"))) {
            known = bodies.unlisted().capitalised(phrase);
            boolean made = frame.is("create") && !frame.is("start") && !frame.is("of_itself") && !isBorn(frame);
            known = known == null && made ? bodies.unlisted().of(phrase, true) : known;
            known = known == null && made && frame.verb().passive()
                    ? bodies.unlisted().unknown(phrase)
                    : known;
        }
        if (known != null && known.kind() == MentionKind.RESOURCE && isBorn(frame)) {
            return null; // a river's source, a seal's birth
        }
        boolean facility = known != null && known.kind() == MentionKind.RESOURCE && frame.is("open");
        if (facility && !analysis.behind(frame, "to").isEmpty()) {
            return null;
        }
        return known == null || facility && !isProtected(phrase) ? described(frame, phrase) : known;
    }

    /** 'C, an NGO formed in 2002', 'C is a foundation set up by A': the body of which the words only tell what it is. */
    private @Nullable Entity describedBody(Phrase phrase) {
        int t = phrase.begin();
        boolean indefinite = analysis.text().isFunction(t, "pos", "article")
                && !analysis.text().isFunction(t, "definite", "true");
        boolean beside = analysis.tokens().isMark(t - 1, ',') || analysis.text().isFunction(t - 1, "verb", "be");
        Mention body =
                indefinite && beside ? bodies.before().endingAt(bodies.before().beforeBracket(t - 1)) : null;
        return body != null && SUBJECTS.contains(body.kind()) ? bodies.of(body) : null;
    }

    /** 'the EU information centre', 'the Fund's office': a common noun behind the name of whose it is. */
    private boolean isOwnersThing(Phrase phrase) {
        Mention head = analysis.head(phrase);
        int noun = head != null && analysis.tokens().is(head.end(), Shape.POSSESSIVE) ? head.end() + 1 : -1;
        noun = head != null && noun < 0 ? head.end() : noun;
        return head != null
                && head.kind() == MentionKind.ORGANISATION
                && noun < phrase.end()
                && analysis.tokens().is(noun, Shape.WORD)
                && !analysis.tokens().is(noun, Shape.CAPITAL)
                && head(analysis.text().afterDeterminers(phrase.begin(), phrase.end()), phrase.end()) > head.end();
    }

    private boolean isBorn(Frame frame) {
        return analysis.text().isWord(frame.verb().end() - 1, "born");
    }

    /** 'open the fund to six countries': who may use it now, and no beginning; but 'opened to traffic'. */
    private boolean isOpenedTo(Frame frame) {
        return frame.is("open")
                && !frame.is("of_itself")
                && analysis.behind(frame, "to").stream()
                        .map(users -> analysis.tokens().surface(users.end() - 1))
                        .anyMatch(users -> !EVERYBODY.contains(users.toLowerCase(Locale.ROOT)));
    }

    /** 'twelve local organisations': how many there are, and not which. */
    private boolean isCounted(Phrase phrase) {
        boolean figure = analysis.mentions().at(phrase.begin(), MentionKind.FIGURE) != null
                || analysis.tokens().is(phrase.begin(), Shape.NUMBER);
        return figure && isMany(phrase.end()) && !analysis.tokens().is(phrase.end() - 1, Shape.CAPITAL);
    }

    /** A river is not opened. */
    private boolean isProtected(Phrase phrase) {
        Mention head = analysis.head(phrase);
        return head != null && head.entry() != null && head.entry().has("kind", "protected_area");
    }

    /** A common noun of a body or building that its own words single out, with the place behind it and the owner in front. */
    private @Nullable Entity described(Frame frame, Phrase phrase) {
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        int head = head(begin, phrase.end());
        boolean adjective = frame.verb().begin() == frame.verb().main() || analysis.date(frame) == null;
        if (head < 0 || frame.is("dissolve") && adjective || isMany(head)) {
            return null;
        }
        boolean of = bodies.isOf(head);
        int end = of ? phrase.end() : purpose(frame, head);
        boolean dated = begin > phrase.begin() && analysis.date(frame) != null && !frame.is("dissolve");
        boolean singled = of || dated || end - begin > 1 || place(frame, end) != null || owner(frame) != null;
        if (!singled
                || analysis.text().is(head - 1, "event_head")
                || begin == phrase.begin() && !of && frame.is("create")) {
            return null;
        }
        Entity entity = bodies.plain(begin, end);
        Mention place = place(frame, end);
        if (place != null) {
            String in = " in " + analysis.surface(place.begin(), place.end());
            entity.forms().add(analysis.surface(begin, end) + in);
        }
        return entity;
    }

    /** 'a joint venture, Green Line, was registered': the name that stands beside the common noun. */
    private @Nullable Entity apposed(Frame frame, Phrase phrase) {
        int begin = analysis.text().afterDeterminers(phrase.begin(), phrase.end());
        if (head(begin, phrase.end()) < 0 || isCapitalised(begin, phrase.end())) {
            return null;
        }
        for (Phrase next : frame.objects()) {
            boolean beside = next.begin() == phrase.end() + 1
                    && analysis.tokens().isMark(phrase.end(), ',')
                    && analysis.tokens().is(next.begin(), Shape.CAPITAL);
            Mention head = beside ? analysis.head(next) : null;
            if (beside && (head == null || !PLACES.contains(head.kind()))) {
                Entity known = head == null ? null : analysis.discourse().of(head);
                return known != null ? known : bodies.plain(next.begin(), next.end());
            }
        }
        return null;
    }

    private boolean isCapitalised(int begin, int end) {
        for (int t = begin; t < end; t++) {
            if (analysis.tokens().is(t, Shape.CAPITAL)) {
                return true;
            }
        }
        return false;
    }

    /** 'a desk for small exporters': whom it serves belongs to the name. */
    private int purpose(Frame frame, int head) {
        for (Phrase served : analysis.behind(frame, "for")) {
            boolean dated = analysis.dateWithin(served.begin(), served.end()) != null;
            if (served.begin() - 1 == head && !dated) {
                return served.end();
            }
        }
        return head;
    }

    /** The token behind the noun that heads the phrase, -1 if it is no body or building. */
    private int head(int begin, int end) {
        int behind = begin;
        while (behind < end && !analysis.text().is(behind, "function")) {
            behind++;
        }
        for (int t = begin; t < behind; t++) {
            for (Match match : analysis.text().matches(t)) {
                String lexicon = match.entry().lexicon();
                boolean fits = lexicon.equals("facility")
                        || lexicon.equals("outpost")
                        || lexicon.equals("organisation_head") && !match.entry().has("generic", "true");
                if (fits && match.end() == behind) {
                    return behind;
                }
            }
        }
        return -1;
    }

    /** 'schools': which ones are not told. */
    private boolean isMany(int head) {
        String word = analysis.tokens().surface(head - 1);
        return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    private @Nullable Mention place(Frame frame, int end) {
        boolean in = analysis.text().isFunction(end, "place", "true");
        Mention place = in ? analysis.mentions().at(analysis.text().afterDeterminers(end + 1, end + 3)) : null;
        return place != null && PLACES.contains(place.kind()) && frame.end() >= place.end() ? place : null;
    }

    private @Nullable Entity owner(Frame frame) {
        return analysis.entities(frame.subjects(), Bodies.BODY).stream()
                .findFirst()
                .orElse(null);
    }
}
