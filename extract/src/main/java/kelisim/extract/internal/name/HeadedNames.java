package kelisim.extract.internal.name;

import java.util.List;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Makes a mention of a name with a head: a body, an instrument, an event, a place. */
final class HeadedNames {

    private final Scene scene;
    /** Kinds of bodies of which a country has many, each with a name of its own. */
    private static final List<String> PRIVATE = List.of("association", "party", "company", "fund", "organisation");

    private final Tail tail;
    private final Titles titles;
    private final PlaceNames places;

    HeadedNames(Scene scene) {
        this.scene = scene;
        this.tail = new Tail(scene);
        this.titles = new Titles(scene, tail);
        this.places = new PlaceNames(scene, tail);
    }

    /**
     * The name that the run begins; {@code null} if it names nothing.
     *
     * @param ordinal the number in a series with which it begins, if it does
     */
    @Nullable
    Mention read(Run run, Ordinals.@Nullable Ordinal ordinal) {
        Match head = run.head();
        if (head == null) {
            return null;
        }
        Run own = isFronted(run, head) ? new Run(head.begin(), run.end(), head, -1) : run;
        return switch (head.entry().lexicon()) {
            case "organisation_head" -> body(own, head);
            case "instrument_head" -> instrument(own, head);
            case "event_head" -> event(own, head, ordinal);
            default -> places.read(own, head);
        };
    }

    /** 'With Norway talks are going on': the partner stands first, and is no part of what the talks are called. */
    private boolean isFronted(Run run, Match head) {
        Mention partner = scene.isLower(head.begin()) ? scene.world(run.begin()) : null;
        int with = scene.isDefinite(run.begin() - 1) ? run.begin() - 2 : run.begin() - 1;
        return partner != null
                && partner.kind() == MentionKind.STATE
                && partner.end() == head.begin()
                && scene.isWord(with, "with")
                && scene.isFirst(with);
    }

    private @Nullable Mention body(Run run, Match head) {
        int end = tail.ofOrganisation(head);
        boolean weak = isWeak(head);
        if (run.isBare() && end == head.end()) {
            return weak && !scene.isCapital(head.begin()) ? null : common(MentionKind.ORGANISATION, run, head, end);
        }
        if (run.isBare() && areDelegations(head)) {
            return null;
        }
        int own = ownName(run, head, end);
        if (own > end) {
            return named(MentionKind.ORGANISATION, run.begin(), own, head)
                    .withAcronym(scene.tokens().surface(end, own));
        }
        boolean parties = head.entry().name().equals("party") && isPlural(head) && end == head.end();
        if (parties && scene.world(run.begin()) == null) {
            return named(MentionKind.ORGANISATION, run.begin(), end, head).asGeneric();
        }
        boolean after = scene.tokens().is(head.begin() - 1, Shape.UPPER) && !run.isBare();
        if (weak
                && !scene.isCapital(head.begin())
                && !after
                && !isNational(run, head)
                && !isFaction(head, end)
                && !Run.isCalled(scene, head)
                && !Run.isPosted(scene, head)) {
            return null;
        }
        return isShore(head, end) ? null : named(MentionKind.ORGANISATION, run.begin(), end, head);
    }

    /** 'the Polish party [Zieloni]', 'the Indonesian foundation [Yayasan Pesisir]': the end of the name behind what and whence a body is. */
    private int ownName(Run run, Match head, int end) {
        boolean described = !run.isBare()
                && end == head.end()
                && scene.isLower(head.begin())
                && !isPlural(head)
                && PRIVATE.stream().anyMatch(kind -> head.entry().has("kind", kind))
                && scene.isWorld(run.begin(), MentionKind.DEMONYM);
        if (!described || scene.is(end, Kind.GIVEN.bit() | Kind.STATE.bit())) {
            return end;
        }
        int t = end;
        while (t < scene.limit(end)
                && scene.isNameWord(t)
                && !scene.tokens().is(t, Shape.LINE_START)
                && !scene.is(t, Kind.ROLE.bit() | Kind.HONORIFIC.bit())) {
            t++;
        }
        return t;
    }

    /** 'Delegations of A and of B came': a common noun with which a sentence begins. */
    private boolean areDelegations(Match head) {
        return head.entry().has("kind", "delegation") && isPlural(head) && scene.isFirst(head.begin());
    }

    /** 'both banks of the Zambezi' lend no money. */
    private boolean isShore(Match head, int end) {
        if (!head.entry().has("kind", "bank") || scene.isCapital(head.begin())) {
            return false;
        }
        for (int t = head.end(); t < end; t++) {
            if (scene.isWorld(t, MentionKind.RESOURCE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlural(Match head) {
        return scene.tokens().surface(head.end() - 1).endsWith("s");
    }

    /** 'the Nigerian delegation', 'Afghan authorities'. */
    private boolean isNational(Run run, Match head) {
        boolean body = head.entry().has("kind", "delegation") || head.entry().has("kind", "agency");
        return body && scene.isWorld(run.begin(), MentionKind.DEMONYM);
    }

    /** 'the group of the Socialists and Democrats': one of a parliament, known by those who sit in it. */
    private boolean isFaction(Match head, int end) {
        int of = scene.afterArticle(head.end() + 1);
        return head.entry().name().equals("group")
                && of == head.end() + 2
                && end > of
                && scene.isCapital(of)
                && scene.world(of) == null
                && scene.tokens().surface(of).endsWith("s");
    }

    private @Nullable Mention instrument(Run run, Match head) {
        int end = titles.ofInstrument(head);
        boolean capital = scene.isCapital(head.begin());
        if (isDoing(head)) {
            return null;
        }
        if (run.isBare() && end == head.end()) {
            boolean said = capital && scene.isDefinite(run.begin() - 1);
            Mention common = isWeak(head) && !said ? null : common(MentionKind.INSTRUMENT, run, head, end);
            if (common == null && Run.isDated(scene, head)) {
                return named(MentionKind.INSTRUMENT, run.begin(), end, head);
            }
            boolean described =
                    common == null && !isPlural(head) && !head.entry().has("kind", "decision");
            int begin = described ? Attributes.of(scene, head.begin()).begin() : run.begin();
            return begin < run.begin() ? named(MentionKind.INSTRUMENT, begin, end, head) : common;
        }
        if (isWeak(head) && !capital && !isTitled(head, end)) {
            return null;
        }
        return named(MentionKind.INSTRUMENT, run.begin(), end, head);
    }

    /** 'the committee plans on hosting A', 'the council plans to open B': a verb, and no plans. */
    private boolean isDoing(Match head) {
        int next = head.end();
        boolean verb = head.length() == 1
                && isPlural(head)
                && !scene.isCapital(head.begin())
                && scene.is(head.begin(), Kind.VERB);
        return verb && scene.isAny(next, "on") && scene.tokens().endsIn(next + 1, "ing");
    }

    /** Whether more than a preposition and one common noun follow. */
    private boolean isTitled(Match head, int end) {
        for (int t = head.end(); t < end; t++) {
            if (scene.isCapital(t) || scene.tokens().is(t, Shape.NUMBER | Shape.OPENS_QUOTE)) {
                return true;
            }
        }
        return end - head.end() > 2;
    }

    private @Nullable Mention event(Run run, Match head, Ordinals.@Nullable Ordinal ordinal) {
        if (scene.isHyphen(head.end()) && scene.is(head.end() + 1, Kind.FUNCTION)) {
            return null; // 'ROUND-UP', 'meeting-in'
        }
        int end = titles.ofEvent(head);
        boolean capital = scene.isCapital(head.begin());
        if (run.isBare() && end == head.end()) {
            boolean weak = isWeak(head) && !(capital && head.length() > 1);
            return weak ? null : common(MentionKind.EVENT, run, head, end);
        }
        boolean named = !head.entry().has(capital ? "lower" : "capital", "true");
        if (isWeak(head) && !capital && ordinal == null || !named) {
            return null;
        }
        if (isVerb(run, head)) {
            return null;
        }
        Mention mention = named(MentionKind.EVENT, afterDate(run.begin(), head), end, head);
        return ordinal == null ? mention : mention.withOrdinal(ordinal.number());
    }

    /** '18 April Webinar “A”': the day in front is no part of the name. */
    private int afterDate(int begin, Match head) {
        Mention value = scene.value(begin);
        boolean dated = value != null && value.kind() == MentionKind.DATE && value.begin() < begin;
        return dated && value != null && value.end() <= head.begin() ? value.end() : begin;
    }

    /** 'to visit', 'will call'. */
    private boolean isVerb(Run run, Match head) {
        return run.isBare()
                && scene.is(head.begin(), Kind.VERB)
                && scene.isAny(run.begin() - 1, "to", "will", "would", "and");
    }

    private static boolean isWeak(Match head) {
        return head.entry().has("weak", "true");
    }

    private Mention named(MentionKind kind, int begin, int end, Match head) {
        Mention world = scene.world(begin);
        Entry known = world != null && world.end() == end && world.kind() == kind ? world.entry() : head.entry();
        Mention mention = Mention.of(kind, begin, end, head.end() - 1, known);
        // 'the Osh office of the Forest Fund (FF)': the short form of the name at its end
        boolean ofInner = kind == MentionKind.ORGANISATION && scene.isLower(head.begin()) && Run.isPosted(scene, head);
        String bracketed = ofInner || isOfOtherHead(end, head) ? null : ShortForms.behind(scene, end);
        String form = bracketed == null && kind == MentionKind.ORGANISATION ? quotedName(head, end) : bracketed;
        return form == null ? mention : mention.withAcronym(form);
    }

    /** Whether the bracket names a body of another kind: 'the Osh branch of the Forest Fund (further – the Fund)' is no short branch. */
    private boolean isOfOtherHead(int open, Match head) {
        int close = open;
        while (close < scene.limit(open) && close < open + 12 && !scene.tokens().is(close, Shape.CLOSES_BRACKET)) {
            close++;
        }
        Match last = close <= open + 1 ? null : scene.match(close - 1, Kind.ORGANISATION_HEAD);
        return last != null && !last.entry().name().equals(head.entry().name());
    }

    /** What a body calls itself in quotation marks ('Party «Azat»'), by which it is also known alone. */
    private @Nullable String quotedName(Match head, int end) {
        if (!scene.tokens().is(end - 1, Shape.CLOSES_QUOTE)) {
            return null;
        }
        int open = end - 2;
        while (open >= head.end() && !scene.tokens().is(open, Shape.OPENS_QUOTE)) {
            open--;
        }
        for (int t = head.end(); t < open; t++) {
            if (scene.is(t, Kind.ORGANISATION_HEAD)) {
                return null;
            }
        }
        return open >= head.end() && end - open <= 6 ? scene.tokens().surface(open + 1, end - 1) : null;
    }

    /**
     * A head alone. Behind a definite article it means a thing known already; behind an indefinite one it brings in a new
     * thing; in lower case with neither it is only a word.
     */
    private @Nullable Mention common(MentionKind kind, Run run, Match head, int end) {
        int before = kind == MentionKind.INSTRUMENT ? beforeForms(run.begin()) : beforeDate(run.begin()) - 1;
        Mention mention = named(kind, run.begin(), end, head);
        boolean capital = scene.isCapital(head.begin());
        boolean definite =
                scene.isDefinite(before) || scene.isAny(before, "both", "two", "three") || scene.isPossessive(before);
        if (definite) {
            return mention.asGeneric();
        }
        boolean indefinite = scene.isAny(before, "a", "an", "new", "another", "one", "joint", "first");
        Mention figure = scene.value(run.begin());
        boolean counted = figure != null && figure.kind() == MentionKind.FIGURE && figure.begin() < run.begin();
        if ((indefinite || counted) && !capital) {
            boolean body = kind == MentionKind.ORGANISATION;
            return body && isCompound(end) ? null : body && counted && isPlural(head) ? mention.asGeneric() : mention;
        }
        if (capital && !(scene.isFirst(run.begin()) && isAlone(run, end))) {
            return mention.asGeneric();
        }
        boolean plural = head.entry().has("plural", "true");
        return plural || head.length() > 1 ? mention.asGeneric() : null;
    }

    /** 'a party card', 'a committee report': the head says of what kind the next noun is. */
    private boolean isCompound(int end) {
        if (!scene.isLower(end) || scene.isFunction(end) || scene.is(end, Kind.ROLE)) {
            return false;
        }
        Match verb = scene.match(end, Kind.VERB);
        boolean noun = verb == null || verb.inflection() == Inflection.BASE || verb.inflection() == Inflection.AS_GIVEN;
        return noun && !scene.tokens().endsIn(end, "ed") && !scene.tokens().endsIn(end, "ing") && !isAdjective(end);
    }

    /** 'a body responsible for', 'an agency able to': a word of quality with its complement. */
    private boolean isAdjective(int t) {
        return scene.tokens().endsIn(t, "ble") || scene.isAny(t + 1, "for", "to", "from");
    }

    /** 'a new bilateral agreement': the article stands in front of words of form. */
    private int beforeForms(int begin) {
        Attributes attributes = Attributes.of(scene, begin);
        return attributes.begin() == begin ? attributes.determiner() : beforeDate(begin) - 1;
    }

    /** 'the 2003 agreement': the article stands in front of the year. */
    private int beforeDate(int begin) {
        Mention value = begin == 0 ? null : scene.value(begin - 1);
        return value != null && value.kind() == MentionKind.DATE ? value.begin() : begin;
    }

    private boolean isAlone(Run run, int end) {
        return end - run.begin() == 1;
    }
}
