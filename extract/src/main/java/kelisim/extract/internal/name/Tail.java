package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** What follows the head of a name and belongs to it: '[Ministry] of Energy and Industry of Kyrgyzstan', '[RSE] “Kazhydromet”'. */
final class Tail {

    private static final int LONGEST = 48;
    private static final int LOWER_WORDS = 7;
    /** So many letters the acronym of a field has at most. */
    private static final int LONGEST_FIELD = 3;

    private final Scene scene;

    Tail(Scene scene) {
        this.scene = scene;
    }

    /** The end of a body's name. */
    int ofOrganisation(Match head) {
        int limit = Math.min(scene.limit(head.begin()), head.end() + LONGEST);
        boolean capital = scene.isCapital(head.begin());
        boolean office = isOffice(head);
        int end = quoted(isOneOfMany(head) ? numbered(named(head, limit), limit) : named(head, limit), limit);
        while (end < limit) {
            boolean whole = endsInName(end, head.end()) && !(office && scene.isAny(end, "to", "in"));
            int next = whole ? secondState(end, limit, head) : link(end, limit, office, capital, head);
            if (next <= end) {
                break;
            }
            end = quoted(next, limit);
        }
        return capital ? seat(end, limit) : end;
    }

    /** 'Euroregion [Neisse-Nisa-Nysa]', 'Eurocity [Chaves–Verín]': behind such a head its name stands. */
    private int named(Match head, int limit) {
        int t = head.end();
        boolean named = scene.isCapital(head.begin()) && head.entry().has("behind", "true");
        while (named && t < limit && !scene.tokens().is(t, Shape.LINE_START)) {
            int word = t > head.end() && scene.tokens().is(t, Shape.DASH) ? t + 1 : t;
            if (word >= limit || !scene.isCapital(word) || scene.is(word, Kind.ROLE.bit() | Kind.VERB.bit())) {
                break;
            }
            t = word + 1;
        }
        return t;
    }

    /** Of schools, hospitals and works a town has several, told apart by numbers; of a council's papers too, which are no part of its name. */
    private static boolean isOneOfMany(Match head) {
        Entry entry = head.entry();
        return entry.has("kind", "university") || entry.has("kind", "institute") || entry.has("kind", "company");
    }

    /** 'School [No. 7]', 'Hospital [No 3]', 'Kindergarten [№ 5]': the number by which one of many of a kind is known. */
    private int numbered(int t, int limit) {
        boolean sign = t < limit && scene.isCapital(t - 1) && scene.isAny(t, "no", "nr", "№");
        int number = scene.isMark(t + 1, '.') ? t + 2 : t + 1;
        return sign && number < limit && scene.tokens().is(number, Shape.NUMBER) ? number + 1 : t;
    }

    /** 'Police Directorate [Koper]': a town or state right behind a name, with which the name ends. */
    private int seat(int end, int limit) {
        Mention world = end < limit && scene.isCapital(end - 1) ? scene.world(end) : null;
        boolean place = world != null
                && endsComplement(world)
                && !opensDateline(world)
                && !scene.tokens().is(end, Shape.LINE_START)
                && !endsInName(end, 0)
                && !scene.is(end, Kind.ROLE);
        boolean ends = place
                && world != null
                && world.end() <= limit
                && !scene.isCapital(world.end())
                && !scene.tokens().is(world.end(), Shape.DASH)
                && !scene.isPossessive(world.end());
        return ends && world != null ? world.end() : end;
    }

    /** Bodies that are named by where they sit or whom they are sent to. */
    private static boolean isOffice(Match head) {
        String kind = head.entry().get("kind");
        boolean whole = !head.entry().name().equals("secretariat");
        return whole && kind != null && ("office".equals(kind) || "embassy".equals(kind) || "branch".equals(kind));
    }

    private int link(int t, int limit, boolean office, boolean capital, Match head) {
        boolean under = scene.isWord(t, "under") && isGoverning(scene.afterArticle(t + 1));
        boolean rules = head.entry().has("kind", "government") || head.entry().has("kind", "parliament");
        boolean field = capital && !rules && scene.isAny(t, "on", "against");
        boolean usual = scene.isWord(t, "of") || (scene.isWord(t, "for") && !rules) || field;
        boolean with = head.entry().has("with", "true");
        if (with && t == head.end() && pair(t) > t) {
            return pair(t);
        }
        usual |= with && capital && scene.isWord(t, "with") && scene.isCapital(scene.afterArticle(t + 1));
        boolean seat = office && scene.isAny(t, "in", "to", "at") && scene.isCapital(scene.afterArticle(t + 1));
        if (!under && !usual && !seat) {
            return t;
        }
        int from = scene.afterArticle(t + 1);
        if (from >= limit || scene.value(from) != null) {
            return t;
        }
        if (scene.is(from, Kind.PLACE_HEAD) && scene.isLower(from)) {
            return place(from, limit, t);
        }
        boolean firstLink = t == head.end() || !scene.isCapital(t - 1);
        if (scene.isLower(from) && scene.world(from) == null) {
            boolean subject = scene.isWord(t, "of") || scene.is(from, Kind.THEME);
            return firstLink && subject && takesField(head) ? lowerWords(from, limit, t) : t;
        }
        if (scene.is(from, Kind.ROLE) && !under && !scene.is(from, Kind.HEADS) && !isPlural(from)) {
            return office && capital ? officeholder(from, t) : t;
        }
        int end = complement(from, limit, takesField(head), t);
        return end > t && scene.world(end - 1) == null && scene.isLower(end) && scene.isAny(end, "project", "programme")
                ? end + 1
                : end;
    }

    /** '[Office] of the Prime Minister': the end of the office for which such a body works. */
    private int officeholder(int from, int otherwise) {
        Match role = scene.isCapital(from) ? scene.match(from, Kind.ROLE) : null;
        return role == null ? otherwise : role.end();
    }

    /** '[Friendship group] Finland–Namibia': the end of two states that a dash joins. */
    private int pair(int t) {
        Mention first = scene.world(t);
        boolean joined = first != null
                && first.kind() == MentionKind.STATE
                && scene.tokens().is(first.end(), Shape.DASH)
                && scene.isWorld(first.end() + 1, MentionKind.STATE);
        Mention second = joined && first != null ? scene.world(first.end() + 1) : null;
        return second == null ? t : second.end();
    }

    /** 'Foreign Ministers', 'Heads of Government': a role that several hold. */
    private boolean isPlural(int t) {
        Match role = scene.match(t, Kind.ROLE);
        int last = role == null ? t : role.end() - 1;
        return scene.tokens().surface(t).endsWith("s")
                || scene.tokens().surface(last).endsWith("s");
    }

    private boolean isGoverning(int t) {
        return scene.is(t, Kind.ORGANISATION_HEAD.bit() | Kind.ROLE.bit() | Kind.ORGANISATION.bit())
                && scene.isCapital(t);
    }

    static boolean takesField(Match head) {
        String kind = head.entry().get("kind");
        return kind != null
                && switch (kind) {
                    case "ministry",
                            "department",
                            "committee",
                            "commission",
                            "council",
                            "agency",
                            "office",
                            "institute",
                            "centre",
                            "working_group",
                            "association",
                            "fund",
                            "bank",
                            "organisation",
                            "university" -> true;
                    default -> false;
                };
    }

    /** 'city of Karaganda' inside a name. */
    private int place(int from, int limit, int otherwise) {
        Match head = scene.match(from, Kind.PLACE_HEAD);
        if (head == null || !scene.isWord(head.end(), "of") || !scene.isCapital(head.end() + 1)) {
            return otherwise;
        }
        return complement(head.end() + 1, limit, false, otherwise);
    }

    /** A field in lower case: '[Department] of international ecological agreements'. */
    private int lowerWords(int from, int limit, int otherwise) {
        int end = otherwise;
        int t = from;
        while (t < limit && t < from + LOWER_WORDS) {
            if (scene.isLower(t) && !scene.isFunction(t) && !(scene.is(t, Kind.VERB) && !scene.is(t, Kind.THEME))) {
                end = ++t;
            } else if (t > from && scene.isWord(t, "and") && scene.isLower(t + 1) && scene.is(t + 1, Kind.THEME)) {
                t++;
            } else {
                break;
            }
        }
        return end;
    }

    /** 'Tbilisi, 18 July 2024' behind a name on one line: where and when, no part of the name. */
    private boolean opensDateline(Mention world) {
        Mention value = world.kind() == MentionKind.PLACE && scene.isMark(world.end(), ',')
                ? scene.value(world.end() + 1)
                : null;
        return value != null && value.kind() == MentionKind.DATE;
    }

    /** Capitalised words and names of the world, joined by hyphens, commas and 'and' where the head takes a list of fields. */
    int complement(int from, int limit, boolean list, int otherwise) {
        int end = otherwise;
        int commas = 0;
        int t = from;
        while (t < limit) {
            Mention world = scene.world(t);
            if (world != null && t > from && opensDateline(world) || t > from && isTitle(t)) {
                break;
            } else if (world != null
                    && world.end() <= limit
                    && !(world.kind() == MentionKind.DEMONYM && !scene.isCapital(world.end()))) {
                end = world.end();
                t = end;
                if (endsComplement(world) && !scene.isHyphen(t) && !scene.is(t, Kind.HEADS) && !isHeadSoon(t, limit)) {
                    break;
                }
            } else if (isWordOfName(t) && !(t > from && isInitial(t))) {
                end = ++t;
            } else if (t > from && scene.isHyphen(t) && scene.tokens().is(t + 1, Shape.WORD | Shape.NUMBER)) {
                t += 2;
                end = t;
            } else if (t > from && scene.isPossessive(t) && scene.isCapital(t + 1)) {
                t++;
            } else if (t > from && list && joins(t, limit) && (commas > 0 || !isLastComma(t))) {
                commas += scene.isMark(t, ',') ? 1 : 0;
                t += scene.isMark(t, ',') && scene.isWord(t + 1, "and") ? 2 : 1;
                t = scene.afterArticle(t);
            } else {
                break;
            }
        }
        return end;
    }

    /** 'the Centre of Phthisiology A. Kadyrov': a person is named behind the body. */
    private boolean isInitial(int t) {
        return scene.tokens().is(t, Shape.INITIAL) && scene.isMark(t + 1, '.') && scene.isCapital(t + 2);
    }

    /** The Head of 'Department of Fisheries Head A B': an office in front of a name. */
    private boolean isTitle(int t) {
        Match role = scene.match(t, Kind.ROLE);
        int next = role == null ? t : scene.isMark(role.end(), ',') ? role.end() + 1 : role.end();
        boolean name = scene.isCapital(next) && (scene.is(next, Kind.GIVEN) || scene.isUnknown(next));
        return role != null && name && !scene.is(t, Kind.HEADS) && !scene.is(t, Kind.GIVEN);
    }

    /** The comma before 'and', which a list has only if it has another comma. */
    private boolean isLastComma(int t) {
        return scene.isMark(t, ',') && scene.isWord(t + 1, "and");
    }

    /** 'a department of the Kostanay [Regional University]': a body's name goes on behind the place. */
    private boolean isHeadSoon(int from, int limit) {
        for (int t = from; t < limit && t < from + 4 && isWordOfName(t); t++) {
            if (t > from && scene.is(t, Kind.ORGANISATION_HEAD) || scene.isWord(t, "project")) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsComplement(Mention world) {
        return world.kind() == MentionKind.STATE || world.kind() == MentionKind.PLACE;
    }

    private boolean isWordOfName(int t) {
        return scene.isNameWord(t) && !scene.is(t, Kind.HONORIFIC) && !isBracketed(t);
    }

    private boolean isBracketed(int t) {
        return scene.tokens().is(t - 1, Shape.OPENS_BRACKET);
    }

    /** 'the Institute of Livestock and Hans Brugger': a person is named behind the body. */
    private boolean beginsPerson(int t) {
        return scene.is(t, Kind.GIVEN)
                && scene.isCapital(t + 1)
                && (scene.isUnknown(t + 1) || scene.is(t + 1, Kind.GIVEN));
    }

    private boolean joins(int t, int limit) {
        if (scene.isWord(t, "and") || scene.isMark(t, '&')) {
            int next = scene.afterArticle(t + 1);
            return isField(next) && !beginsBody(next) && !isNamed(t - 1) && !beginsPerson(next);
        }
        if (!scene.isMark(t, ',') || isNamed(t - 1)) {
            return false;
        }
        if (scene.isWord(t + 1, "and")) {
            return joins(t + 1, limit);
        }
        int at = t + 1;
        while (at < limit && (isField(at) || scene.isHyphen(at))) {
            at++;
        }
        return at > t + 1 && (scene.isWord(at, "and") || scene.isMark(at, ',')) && joins(at, limit);
    }

    /**
     * 'Joint Council of Russia [and Mongolia]', 'Fisheries Commission of Angola[, Namibia and South Africa]', 'Organisation of
     * the Niger [and the Benue]'; of other bodies a second state only where the name goes on after it ('… on Trade').
     */
    private int secondState(int end, int limit, Match head) {
        int last = lastOfRow(end, limit);
        if (last > 0) {
            return head.entry().has("joint", "true") ? last : end;
        }
        int begin = scene.afterArticle(end + 1);
        Mention second = scene.isWord(end, "and") ? scene.world(begin) : null;
        boolean town = second != null && second.kind() == MentionKind.PLACE && isJoint(head) && isPlaceBefore(end);
        if (second == null || second.end() > limit || second.kind() != MentionKind.STATE && !town) {
            return end;
        }
        if (town) {
            return second.end();
        }
        int topic = scene.afterArticle(second.end() + 1);
        boolean goesOn = second.end() < limit && scene.isAny(second.end(), "on", "for") && scene.isCapital(topic);
        boolean both = begin > end + 1 && second.end() - begin == 1 && scene.isWord(end - 2, "the");
        return goesOn ? complement(topic, limit, true, end) : isOfStates(head) || both ? second.end() : end;
    }

    private boolean isPlaceBefore(int end) {
        Mention first = scene.world(end - 1);
        return first != null && first.kind() == MentionKind.PLACE;
    }

    /** The end of ', B and C' behind a state; -1 if no such row of states follows. */
    private int lastOfRow(int end, int limit) {
        int t = end;
        while (scene.isMark(t, ',') && scene.isWorld(scene.afterArticle(t + 1), MentionKind.STATE)) {
            Mention state = scene.world(scene.afterArticle(t + 1));
            t = state == null ? limit : state.end();
        }
        int and = scene.isMark(t, ',') ? t + 1 : t;
        Mention last = t > end && scene.isWord(and, "and") ? scene.world(scene.afterArticle(and + 1)) : null;
        boolean state = last != null && last.kind() == MentionKind.STATE && last.end() <= limit;
        return last != null && state ? last.end() : -1;
    }

    private boolean isOfStates(Match head) {
        return head.entry().has("states", "true") || head.entry().has("joint", "true") && isJoint(head);
    }

    /** 'Joint Council', 'Mixed Boundary Commission': a word for both sides soon in front of the head. */
    private boolean isJoint(Match head) {
        for (int t = head.begin(); t >= head.begin() - 4 && t >= 0; t--) {
            if (scene.isAny(t, "joint", "mixed", "interstate", "intergovernmental", "bilateral", "binational")) {
                return true;
            }
            if (t < head.begin() && !scene.isCapital(t)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a state or place has just ended the name ('of the Republic of Kazakhstan'). */
    private boolean endsInName(int end, int from) {
        for (int t = end - 1; t >= from && t > end - 8; t--) {
            Mention world = scene.world(t);
            if (world != null) {
                return world.end() == end && endsComplement(world);
            }
        }
        return false;
    }

    private boolean isNamed(int t) {
        Mention world = scene.world(t);
        return world != null && endsComplement(world);
    }

    private boolean isField(int t) {
        boolean word = isWordOfName(t) && !scene.tokens().is(t, Shape.INITIAL);
        return word && scene.world(t) == null && !scene.is(t, Kind.ROLE) && !isAcronym(t);
    }

    /** 'the Academy of Sciences and CIRAD' are two bodies; short ones are fields too ('and ICT'). */
    private boolean isAcronym(int t) {
        boolean upper =
                scene.tokens().is(t, Shape.UPPER) && scene.tokens().surface(t).length() > LONGEST_FIELD;
        return upper && !scene.tokens().is(t - 2, Shape.UPPER);
    }

    /** Whether a further body begins here rather than one more field: 'and the Regional Centre', but 'and Medium Enterprises'. */
    private boolean beginsBody(int from) {
        for (int t = from; t < from + 5 && isWordOfName(t); t++) {
            Match head = scene.head(t);
            if (head != null
                    && !head.entry().has("weak", "true")
                    && !(t > from && scene.tokens().endsIn(head.end() - 1, "s") && scene.isLower(head.end()))
                    && head.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())) {
                return true;
            }
        }
        return false;
    }

    /** The end of a quotation that stands here and is short enough for a name. */
    int quoted(int t, int limit) {
        int close = t < limit ? scene.closingQuote(t) : -1;
        return close > t + 1 && close < limit && close - t <= 14 && scene.isCapital(t + 1) ? close + 1 : t;
    }
}
