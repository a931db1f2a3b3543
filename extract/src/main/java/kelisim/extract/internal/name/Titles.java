package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Inflection;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** What follows the head of an instrument's or an event's name: parties, subject, number, quoted title. */
final class Titles {

    private static final int LONGEST = 70;

    private final Scene scene;
    private final Tail tail;

    Titles(Scene scene, Tail tail) {
        this.scene = scene;
        this.tail = tail;
    }

    /** The end of an instrument's title. */
    int ofInstrument(Match head) {
        int limit = Math.min(scene.limit(head.begin()), head.end() + LONGEST);
        int end = numbered(head.end(), limit);
        boolean inQuotes = scene.tokens().is(head.begin() - 1, Shape.OPENS_QUOTE)
                && scene.tokens().is(end, Shape.CLOSES_QUOTE);
        if (inQuotes) {
            int next = scene.isWord(end + 1, "of") ? link(end + 1, limit, true, true) : end;
            return next > end + 1 ? next : end;
        }
        int close = scene.closingQuote(end);
        if (close > 0 && close < limit && scene.isCapital(end + 1)) {
            return close + 1;
        }
        while (end < limit) {
            int next = link(end, limit, scene.isCapital(head.begin()), true);
            if (next <= end) {
                break;
            }
            int quote = scene.closingQuote(next);
            if (quote > 0 && quote < limit && scene.isCapital(next + 1)) {
                return quote + 1;
            }
            end = next;
        }
        return end;
    }

    /** 'No. 345', '64/292', '2000/60/EC' behind a head. */
    private int numbered(int from, int limit) {
        int t = from;
        if (scene.isWord(t, "no") && scene.isMark(t + 1, '.')) {
            t += 2;
        } else if (scene.isMark(t, '№') || scene.isWord(t, "number")) {
            t++;
        }
        if (t >= limit || !scene.tokens().is(t, Shape.NUMBER)) {
            return from;
        }
        t++;
        while (t + 1 < limit
                && (scene.isMark(t, '/') || scene.isHyphen(t))
                && scene.tokens().is(t, Shape.JOINED)
                && scene.tokens().is(t + 1, Shape.JOINED)) {
            t += 2;
        }
        return t;
    }

    /** One more part: 'on Cooperation in …', 'between A and B', 'for 2021–2022'. */
    private int link(int t, int limit, boolean capital, boolean subject) {
        if (scene.isAny(t, "between", "among", "amongst")) {
            return parties(t + 1, limit, t);
        }
        int doing = capital ? doing(t) : t;
        int done = doing > t ? afterYear(scene.afterArticle(doing)) : t;
        if (doing > t && scene.isCapital(done)) {
            return withHead(capitals(done, limit, t, true), limit);
        }
        boolean behalf = scene.isWord(t, "on") && scene.isWord(t + 1, "behalf");
        boolean opens = scene.isAny(t, "on", "concerning", "regarding", "for", "against")
                || (scene.isWord(t, "of") && (capital || isProgramme(t)))
                || (scene.isWord(t, "in") && capital && isSubjectAt(scene.afterArticle(t + 1)))
                || (scene.isWord(t, "in")
                        && scene.isWord(t + 1, "the")
                        && scene.isAny(t + 2, "field", "area", "sphere", "fields"))
                || (scene.isWord(t, "to") && capital && scene.isCapital(t + 1) && !scene.is(t + 1, Kind.HEADS));
        if (!opens || !subject || behalf) {
            return t;
        }
        int from = scene.afterArticle(t + 1);
        if (from >= limit || isDate(from)) {
            return t;
        }
        boolean named = scene.isCapital(from) || (capital && scene.isWord(t, "in"));
        return named && capital
                ? withHead(capitals(from, limit, t, true), limit)
                : isLoose(t) ? t : words(from, limit, t);
    }

    /** 'Convention creating the Lake Authority', 'Protocol amending the Treaty': the token behind what the instrument does. */
    private int doing(int t) {
        if (scene.isAny(
                t,
                "amending",
                "establishing",
                "creating",
                "governing",
                "supplementing",
                "implementing",
                "constituting",
                "extending",
                "prolonging",
                "renewing",
                "modifying",
                "revising",
                "updating",
                "replacing",
                "repealing",
                "ratifying",
                "approving",
                "instituting",
                "regulating",
                "prohibiting")) {
            return t + 1;
        }
        boolean particle = scene.isAny(t, "relating", "relative", "pertaining") && scene.isWord(t + 1, "to")
                || scene.isWord(t, "setting") && scene.isWord(t + 1, "up");
        return particle ? t + 2 : t;
    }

    /** 'Protocol amending the 1973 Air Services Agreement': behind the year. */
    private int afterYear(int t) {
        Mention value = scene.value(t);
        boolean year = value != null && value.kind() == MentionKind.DATE && value.end() == t + 1;
        return year ? t + 1 : t;
    }

    /** 'of' and 'for' lead to a subject in lower case only behind a programme or plan in lower case. */
    private boolean isLoose(int t) {
        return scene.isAny(t, "of", "for") && !isProgramme(t);
    }

    private boolean isProgramme(int t) {
        return scene.isLower(t - 1)
                && scene.isAny(t - 1, "programme", "program", "programmes", "plan", "strategy", "roadmap", "map");
    }

    /** A capitalised word that is no place, as in 'Cooperation in the Development of …'. */
    private boolean isSubjectAt(int t) {
        return scene.isCapital(t) && scene.world(t) == null && !isDate(t);
    }

    /** A head in lower case behind the last name: 'of the Andijan and Osh [regions]'. */
    private int withHead(int end, int limit) {
        return end < limit && scene.isLower(end) && scene.is(end, Kind.PLACE_HEAD) ? end + 1 : end;
    }

    private boolean isDate(int t) {
        Mention value = scene.value(t);
        return value != null && value.kind() == MentionKind.DATE;
    }

    /** A subject with capitals: capitalised words joined by the small words of titles. */
    private int capitals(int from, int limit, int otherwise, boolean instrument) {
        int end = otherwise;
        int t = from;
        while (t < limit) {
            if (isDate(t)) {
                break;
            }
            Mention world = scene.world(t);
            if (world != null) {
                t = world.end();
                end = t;
            } else if (scene.isNameWord(t) || scene.tokens().is(t, Shape.NUMBER)) {
                end = ++t;
            } else if (isJoint(t) && goesOn(t, limit, instrument)) {
                t++;
            } else if (end == otherwise && scene.isLower(t) && t < from + 6 && !scene.isFunction(t)) {
                t++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isJoint(int t) {
        return scene.isHyphen(t)
                || scene.isPossessive(t)
                || scene.isMark(t, '&')
                || scene.isMark(t, ',')
                || scene.isAny(
                        t, "of", "the", "and", "in", "for", "to", "on", "its", "their", "with", "a", "an", "from", "by",
                        "field", "or", "as", "at", "under", "against", "into", "between");
    }

    /** Whether a small word is followed, over other small words, by one more capitalised word; a comma only in a list. */
    private boolean goesOn(int t, int limit, boolean instrument) {
        boolean comma = scene.isMark(t, ',');
        boolean place = scene.isAny(t, "in", "at");
        int at = t + 1;
        while (at < limit && at < t + 5 && isJoint(at) && !scene.isMark(at, ',')) {
            at++;
        }
        if (at >= limit || isDate(at) || !scene.isNameWord(at)) {
            return false;
        }
        if (comma) {
            boolean state = scene.isWorld(at, MentionKind.STATE);
            return state ? !instrument && isRowOfStates(t, limit) : listEnds(at, limit);
        }
        if (scene.isWord(t, "to") && scene.isWorld(at, MentionKind.STATE) || isOfSigners(t, at, instrument)) {
            return false;
        }
        boolean further = scene.isWord(t, "and") && (scene.is(at, Kind.INSTRUMENT_HEAD) || scene.is(at, Kind.ROLE));
        return !further && !(place && scene.isWorld(at, MentionKind.PLACE) && scene.is(at, Kind.CITY));
    }

    /** 'Forum of Border Regions of A[, B and C]': whether a comma between states belongs to a row that ends in a state. */
    private boolean isRowOfStates(int comma, int limit) {
        int t = comma;
        boolean row = scene.isWorld(comma - 1, MentionKind.STATE);
        while (row && t < limit && scene.isMark(t, ',')) {
            Mention state = scene.world(scene.afterArticle(t + 1));
            row = state != null && state.kind() == MentionKind.STATE;
            t = state == null ? limit : state.end();
        }
        return row
                && t < limit
                && scene.isWord(t, "and")
                && scene.isWorld(scene.afterArticle(t + 1), MentionKind.STATE);
    }

    /** 'by Minister X', of an instrument also 'with X': who signs is no part of the title. */
    private boolean isOfSigners(int t, int name, boolean instrument) {
        int people = Kind.ROLE.bit() | Kind.HONORIFIC.bit() | Kind.GIVEN.bit();
        return scene.isWord(t, "by") && isActor(name)
                || instrument && scene.isWord(t, "with") && scene.is(name, people);
    }

    /** 'by Road' is part of a title, 'by Minister X' and 'by X' are not. */
    private boolean isActor(int t) {
        int actors = Kind.ROLE.bit() | Kind.HONORIFIC.bit() | Kind.GIVEN.bit() | Kind.ORGANISATION.bit();
        return scene.is(t, actors) || scene.isUnknown(t) || scene.isWorld(t, MentionKind.STATE);
    }

    /** Whether the words from here on are one member of a list that goes on to a last 'and'. */
    private boolean listEnds(int from, int limit) {
        int end = Math.min(limit, from + 16);
        for (int t = from; t < end; t++) {
            if (scene.isWord(t, "and")) {
                return scene.isCapital(scene.afterArticle(t + 1));
            }
            if (!scene.isNameWord(t) && !scene.isMark(t, ',') && !scene.isAny(t, "of", "the") && !scene.isHyphen(t)) {
                return false;
            }
        }
        return false;
    }

    /** A subject in lower case: up to the verb, the place, the date or the mark that ends it. */
    private int words(int from, int limit, int otherwise) {
        int end = otherwise;
        int t = from;
        while (t < limit && t < from + 20) {
            boolean placed = scene.isAny(t, "in", "at") && (scene.isCapital(t + 1) || isDate(t + 1));
            boolean dated = isDate(t) && !scene.is(t + 1, Kind.INSTRUMENT_HEAD);
            boolean stops = scene.isAny(
                    t, "by", "during", "that", "which", "who", "was", "is", "are", "were", "will", "has", "have", "had",
                    "but", "when", "where", "there", "here", "at", "within", "under", "after", "before", "as", "from",
                    "it", "he");
            boolean counterpart = scene.isWord(t, "with") && scene.isOwners(t + 1);
            boolean verb = isFiniteVerb(t) || t > from && isThirdPerson(t);
            if (placed || dated || stops || counterpart || isEndMark(t) || verb) {
                break;
            }
            t++;
            end = scene.isFunction(t - 1) ? end : t;
        }
        return end;
    }

    private boolean isEndMark(int t) {
        return scene.tokens().is(t, Shape.MARK) && !scene.isHyphen(t) && !scene.isPossessive(t);
    }

    private boolean isFiniteVerb(int t) {
        String surface = scene.tokens().surface(t);
        return scene.is(t, Kind.VERB)
                && surface.endsWith("ed")
                && !scene.is(t + 1, Kind.THEME)
                && !scene.isLower(t + 1);
    }

    /** 'plan on erosion [provides] for': a form in -s that is no plural of a noun. */
    private boolean isThirdPerson(int t) {
        Match verb = scene.is(t, Kind.VERB) ? scene.match(t, Kind.VERB) : null;
        if (verb == null) {
            return false;
        }
        boolean third = verb.inflection() == Inflection.THIRD
                || verb.length() > 1 && scene.tokens().endsIn(t, "s");
        return third && !verb.entry().isOf("ambiguous") && !scene.text().is(t, "noun_or_verb");
    }

    /** 'A and B', where each is a name that may have an article; the end of the last. */
    private int parties(int from, int limit, int otherwise) {
        int end = otherwise;
        int t = scene.afterArticle(from);
        boolean joined = false;
        while (t < limit && t < from + 60) {
            int next = party(t, limit);
            if (next <= t) {
                break;
            }
            end = next;
            t = end;
            boolean comma = scene.isMark(t, ',') && !joined;
            int after = comma && scene.isWord(t + 1, "and") ? t + 2 : t + 1;
            if (!scene.isWord(t, "and") && !comma) {
                break;
            }
            joined |= scene.isWord(after - 1, "and");
            t = scene.afterArticle(after);
        }
        return end;
    }

    private int party(int t, int limit) {
        Run run = Run.read(scene, t, false);
        Match head = run.head();
        if (head != null && head.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())) {
            return pastBracket(Math.min(limit, tail.ofOrganisation(head)));
        }
        Mention world = scene.world(t);
        if (world != null && (head == null || run.end() <= world.end())) {
            return pastBracket(world.end());
        }
        return run.end() > t && scene.isCapital(t) ? pastBracket(Math.min(limit, run.end())) : t;
    }

    private int pastBracket(int t) {
        boolean acronym = scene.isMark(t, '(') && scene.tokens().is(t + 1, Shape.UPPER) && scene.isMark(t + 2, ')');
        return acronym ? t + 3 : t;
    }

    /** The end of an event's name: '[meeting] of the Interstate Council', '[Conference] “Climate Change …”'. */
    int ofEvent(Match head) {
        int limit = Math.min(scene.limit(head.begin()), head.end() + LONGEST);
        boolean capital = scene.isCapital(head.begin());
        int end = head.end();
        int close = scene.closingQuote(end);
        if (close > 0 && close < limit && scene.isCapital(end + 1)) {
            return close + 1;
        }
        while (end < limit) {
            boolean opens =
                    scene.isWord(end, "of") || isOfInstrument(end) || (scene.isAny(end, "on", "for") && capital);
            int from = scene.afterArticle(end + 1);
            if (end == head.end() && isNamedSeries(head) && scene.isNameWord(end) && !scene.isStop(end)) {
                end = tail.complement(end, limit, false, end);
                continue;
            }
            if (!opens || from >= limit || isDate(from)) {
                break;
            }
            int next = withEvent(eventPart(from, limit, end, capital), limit);
            if (next <= end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** A gathering in lower case behind a people's name: 'round of Lao–Vietnamese [consultations]'. */
    private int withEvent(int end, int limit) {
        boolean people = end > 0 && scene.isWorld(end - 1, MentionKind.DEMONYM);
        return people && end < limit && scene.isLower(end) && scene.is(end, Kind.EVENT_HEAD) ? end + 1 : end;
    }

    private int eventPart(int from, int limit, int otherwise, boolean capital) {
        Match role = scene.match(from, Kind.ROLE);
        if (role != null && !scene.is(from, Kind.HEADS) && !isOfPlaces(role)) {
            return role.end();
        }
        Run run = Run.read(scene, from, false);
        Match head = run.head();
        if (head != null
                && head.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())
                && (scene.isCapital(from) || !run.isBare())) {
            return Math.min(limit, tail.ofOrganisation(head));
        }
        if (!scene.isCapital(from)) {
            return lowerGroup(from, limit, otherwise);
        }
        return capital ? capitals(from, limit, otherwise, false) : tail.complement(from, limit, false, otherwise);
    }

    /** 'Days of Partner [Towns]': what looks like a role tells of what sort the places are. */
    private boolean isOfPlaces(Match role) {
        return scene.isCapital(role.begin()) && scene.isCapital(role.end()) && scene.is(role.end(), Kind.PLACE_HEAD);
    }

    /** 'Meeting of the Parties [to the Water Convention]'. */
    private boolean isOfInstrument(int t) {
        int from = scene.afterArticle(t + 1);
        return scene.isWord(t, "to")
                && (scene.isWorld(from, MentionKind.INSTRUMENT) || scene.is(from, Kind.INSTRUMENT_HEAD));
    }

    /** Events that bear a name behind their kind: 'festival Meikin Asia'. */
    private static boolean isNamedSeries(Match head) {
        return head.entry().has("kind", "festival")
                || head.entry().has("kind", "exhibition")
                || head.entry().has("kind", "competition");
    }

    /** People or bodies in lower case who meet: 'of experts', 'of green parties of Turkic countries'. */
    private int lowerGroup(int from, int limit, int otherwise) {
        int t = from;
        while (t < limit && t < from + 4 && scene.isLower(t) && !scene.isFunction(t) && !isVerb(t)) {
            t += scene.isHyphen(t + 1) ? 2 : 1;
        }
        boolean plural = t > from && scene.tokens().surface(t - 1).endsWith("s");
        return plural && !isDate(t) ? t : otherwise;
    }

    private boolean isVerb(int t) {
        return scene.is(t, Kind.VERB) && !scene.is(t, Kind.HEADS | Kind.THEME.bit());
    }
}
