package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices: 'Deputy Executive Secretary', 'acting minister of external relations', 'Ecology Minister'. The body or
 * place is not part of the office, its field is.
 */
final class RoleReader {

    private static final int LONGEST_FIELD = 14;
    private static final int LONGEST_COMMON = 7;

    private final Scene scene;
    private final NameEndings endings;

    RoleReader(Scene scene, NameEndings endings) {
        this.scene = scene;
        this.endings = endings;
    }

    /** The office that begins here, with its modifiers; {@code null} if there is none. */
    @Nullable
    Mention read(int begin) {
        int first = -1;
        int t = begin;
        Match role = scene.match(t, Kind.ROLE);
        Match modifier = scene.match(t, Kind.MODIFIER);
        while (modifier != null && (role == null || role.length() <= modifier.length()) && t < begin + 8) {
            int next = modifier.end() + (scene.isHyphen(modifier.end()) ? 1 : 0);
            if (!scene.is(next, Kind.ROLE.bit() | Kind.MODIFIER.bit())) {
                break;
            }
            first = first < 0 && modifier.entry().has("part", "true") ? t : first;
            t = next;
            role = scene.match(t, Kind.ROLE);
            modifier = scene.match(t, Kind.MODIFIER);
        }
        if (role == null || !isOffice(role, first >= 0)) {
            return null;
        }
        int end = field(role);
        return Mention.of(MentionKind.ROLE, first < 0 ? role.begin() : first, end, role.end() - 1, role.entry());
    }

    /** 'Ecology and Natural Resources Minister': the office that ends with this role and begins with a field. */
    @Nullable
    Mention withFieldBefore(int begin, int roleAt) {
        Match role = scene.match(roleAt, Kind.ROLE);
        boolean ordinary = role != null && isOrdinary(begin, roleAt);
        if (role == null || !takesField(role) && !ordinary || scene.is(role.end(), Kind.HEADS)) {
            return null;
        }
        return Mention.of(MentionKind.ROLE, begin, role.end(), role.end() - 1, role.entry());
    }

    /** 'Outreach', 'Human Resources': capitalised words of the language, none of which is a name. */
    private boolean isOrdinary(int begin, int end) {
        int name = Kind.GIVEN.bit() | Kind.NAME_PART.bit() | Kind.HONORIFIC.bit() | Kind.ORGANISATION.bit();
        for (int t = begin; t < end; t++) {
            boolean joins = t > begin && (scene.isHyphen(t) || scene.isMark(t, '&') || scene.isWord(t, "and"));
            boolean known = endings.isOrdinary(scene.tokens().surface(t))
                    || !scene.isUnknown(t) && !scene.isOnly(t, Kind.PLACES | Kind.STOP.bit());
            if (!joins && (!scene.isCapital(t) || !known || scene.world(t) != null || scene.is(t, name) || isVerb(t))) {
                return false;
            }
        }
        return true;
    }

    /** 'Elected Director of A, B …', 'Welcoming Director A, B …'. */
    private boolean isVerb(int t) {
        String word = scene.tokens().surface(t);
        return scene.is(t, Kind.VERB) && (word.endsWith("ed") || word.endsWith("ing") && scene.isFirst(t));
    }

    static boolean takesField(Match role) {
        return role.entry().has("of", "field");
    }

    /** Not the verb ('chairs the fund', 'to head it'), not the first part of a name ('Leaders Summit'). */
    private boolean isOffice(Match role, boolean modified) {
        int end = role.end();
        if (scene.isCapital(role.begin())
                && scene.isCapital(end)
                && !scene.tokens().is(end, Shape.LINE_START)
                && scene.is(end, Kind.HEADS)
                && scene.head(end) != null) {
            return false;
        }
        if (isDone(role) || isDoneBy(role) || isPosition(role)) {
            return false;
        }
        if (role.length() > 1 || modified || scene.isCapital(role.begin())) {
            return true;
        }
        if (!scene.is(role.begin(), Kind.VERB)) {
            return true;
        }
        boolean noun =
                scene.isAny(role.begin() - 1, "the", "a", "an", "of", "its", "his", "her", "their", "as", "former")
                        || scene.isPossessive(role.begin() - 1)
                        || scene.isWorld(role.begin() - 1, MentionKind.DEMONYM)
                        || scene.isMark(role.begin() - 1, ',')
                        || scene.isWord(role.begin() - 1, "and");
        return noun || isLabel(role) || scene.isWord(end, "of") || scene.isCapital(end) || scene.isMark(end, ',');
    }

    /** 'A (chair)', 'A – head': what a bracket or a dash alone sets behind a name. */
    private boolean isLabel(Match role) {
        boolean dash = scene.tokens().is(role.begin() - 1, Shape.DASH)
                && !scene.tokens().is(role.begin() - 1, Shape.JOINED)
                && scene.tokens().is(role.end(), Shape.LINE_START);
        return dash
                || scene.tokens().is(role.begin() - 1, Shape.OPENS_BRACKET)
                        && scene.tokens().is(role.end(), Shape.CLOSES_BRACKET);
    }

    /** 'who heads the Fund', 'she now chairs it': a verb behind its subject. */
    private boolean isDone(Match role) {
        String word = scene.tokens().surface(role.end() - 1);
        return word.endsWith("s")
                && scene.is(role.begin(), Kind.VERB)
                && scene.isAny(
                        role.begin() - 1,
                        "who",
                        "which",
                        "he",
                        "she",
                        "it",
                        "now",
                        "also",
                        "still",
                        "currently",
                        "today");
    }

    /** 'had at its head A': where somebody stands, not what A is called. */
    private boolean isPosition(Match role) {
        return role.length() == 1
                && scene.isWord(role.begin(), "head")
                && scene.isCapital(role.end())
                && scene.isAny(role.begin() - 1, "its", "their", "the")
                && scene.isWord(role.begin() - 2, "at");
    }

    /** 'A and B co-chair the Board': a verb between a name and an article. */
    private boolean isDoneBy(Match role) {
        return scene.isLower(role.begin())
                && scene.is(role.begin(), Kind.VERB)
                && scene.isCapital(role.begin() - 1)
                && (scene.isAny(role.end(), "the", "its", "our", "this")
                        || isThirdPerson(role) && isUnknownName(role.end()));
    }

    /** 'A heads Ecolinks'. */
    private boolean isThirdPerson(Match role) {
        return scene.tokens().surface(role.end() - 1).endsWith("s");
    }

    private boolean isUnknownName(int t) {
        return scene.isCapital(t) && scene.isUnknown(t);
    }

    /** The end of the role with its field: 'Minister [of Ecology and Natural Resources]'. */
    private int field(Match role) {
        int end = role.end();
        if (!takesField(role)) {
            return role.entry().has("field", "common") && scene.isAny(end, "of", "for")
                    ? commonField(end)
                    : role.entry().get("field") != null ? further(role) : end;
        }
        if (!scene.isAny(end, "of", "for", "in")) {
            return end;
        }
        int limit = Math.min(scene.limit(role.begin()), end + LONGEST_FIELD);
        int t = scene.afterArticle(end + 1);
        if (t >= limit
                || (isNameOfWorld(t) && afterWorld(t) < 0)
                || scene.isDefinite(t)
                || scene.value(t) != null
                || isBody(t)) {
            return end;
        }
        return scene.isWord(end, "in") && !scene.isWord(end + 1, "charge") ? end : words(t, limit, end);
    }

    /** 'Minister of Foreign Affairs [and Trade]': an office that is known with its field, of which there is more. */
    private int further(Match role) {
        for (int t = role.begin() + 1; t < role.end() - 1; t++) {
            if (scene.isAny(t, "of", "for")) {
                int limit = Math.min(scene.limit(t), role.end() + LONGEST_FIELD);
                return Math.max(role.end(), words(scene.afterArticle(t + 1), limit, role.end()));
            }
        }
        return role.end();
    }

    /** 'director of dams', 'Coordinator for Youth Exchange': words of the language right behind, which name no body and nobody. */
    private int commonField(int end) {
        boolean capitals = scene.isCapital(end + 1);
        int limit = Math.min(scene.limit(end), end + LONGEST_COMMON);
        int t = end + 1;
        int last = end;
        while (t < limit && isCommon(t, capitals)) {
            last = ++t;
            boolean joins = scene.isWord(t, "and") && isCommon(t + 1, capitals);
            t += joins ? 1 : 0;
        }
        boolean goesOn = scene.is(last, Kind.HEADS)
                || scene.isHyphen(last)
                || capitals && scene.isCapital(last) && !isHolder(last) && !scene.is(last, Kind.HONORIFIC);
        return goesOn ? end : last;
    }

    private boolean isCommon(int t, boolean capital) {
        int other = Kind.ORGANISATION_HEAD.bit() | Kind.EVENT_HEAD.bit() | Kind.ROLE.bit() | Kind.HONORIFIC.bit();
        boolean word = capital
                ? scene.isCapital(t) && (scene.is(t, Kind.THEME.bit() | Kind.COMMON_WORD.bit()) || isPlural(t))
                : scene.isLower(t) && !isFinite(t);
        return word && !scene.isFunction(t) && !scene.is(t, other | Kind.GIVEN.bit()) && scene.world(t) == null;
    }

    /** 'Projects', 'Operations', 'Hydraulics': a word known in the plural, or one that ends as names do not. */
    private boolean isPlural(int t) {
        if (endings.isOrdinary(scene.tokens().surface(t))) {
            return true;
        }
        return !scene.isUnknown(t)
                && !scene.isOnly(t, Kind.PLACES | Kind.NAME_PART.bit() | Kind.GIVEN.bit())
                && scene.tokens().surface(t).endsWith("s");
    }

    /** 'Minister of [East African Community] Affairs': behind a name that is only part of the field; -1 if it is none. */
    private int afterWorld(int t) {
        Mention world = scene.world(t);
        int end = world == null ? -1 : world.end();
        boolean goesOn = end > 0
                && scene.isCapital(end)
                && scene.is(end, Kind.COMMON_WORD.bit() | Kind.THEME.bit())
                && !scene.is(end, Kind.HEADS | Kind.GIVEN.bit());
        return goesOn ? end : -1;
    }

    /** 'Vice Minister of the Ministry of …', 'Commissioner of the Lake Authority'. */
    private boolean isBody(int t) {
        Match head = scene.isCapital(t) ? Run.read(scene, t, false).head() : scene.head(t);
        return head != null
                && (head.begin() == t || !scene.isCapital(head.end()))
                && head.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())
                && !head.entry().has("weak", "true");
    }

    /** A first name, or the first of two words that no knowledge mentions: the holder, not the field. */
    private boolean isHolder(int t) {
        return isUncommon(t) && isUncommon(t + 1);
    }

    /** 'K.': an initial, with which a holder's name begins. */
    private boolean isInitial(int t) {
        return scene.tokens().surface(t).length() == 1 && scene.isCapital(t) && scene.isMark(t + 1, '.');
    }

    private boolean isUncommon(int t) {
        boolean unknown = scene.isUnknown(t) || scene.is(t, Kind.GIVEN.bit() | Kind.NAME_PART.bit());
        return scene.isCapital(t) && unknown && !scene.is(t, Kind.THEME);
    }

    /** The words of a field: all capitalised or all in lower case, joined by commas and 'and'. */
    private int words(int from, int limit, int otherwise) {
        boolean capitals = scene.isCapital(from);
        int end = otherwise;
        int t = from;
        while (t < limit) {
            if (capitals && t > from && (isHolder(t) || isInitial(t))) {
                break;
            }
            int beyond = capitals ? afterWorld(t) : -1;
            if (beyond > t) {
                t = beyond;
            } else if (isWordOfField(t, capitals)) {
                end = ++t;
            } else if (t > from && scene.isHyphen(t)) {
                t++;
            } else if (t > from && joins(t, limit, capitals)) {
                t += scene.isMark(t, ',') && scene.isWord(t + 1, "and") ? 2 : 1;
                t = scene.afterArticle(t);
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isWordOfField(int t, boolean capitals) {
        if (capitals) {
            return scene.isNameWord(t) && !isNameOfWorld(t) && !scene.is(t, Kind.HONORIFIC);
        }
        return scene.isLower(t) && !scene.isFunction(t) && !scene.is(t, Kind.ROLE.bit()) && !isFinite(t);
    }

    private boolean isFinite(int t) {
        return scene.is(t, Kind.VERB) && !scene.is(t, Kind.THEME);
    }

    /** 'and', '&' or a comma inside a field; after a comma the list must end with 'and' and nothing may tell a new thing. */
    private boolean joins(int t, int limit, boolean capitals) {
        if (scene.isAny(t, "and") || scene.isMark(t, '&')) {
            int next = scene.afterArticle(t + 1);
            return isWordOfField(next, capitals) && !startsName(next, capitals) && !isGiven(next);
        }
        if (!scene.isMark(t, ',') || !capitals) {
            return false;
        }
        if (scene.isWord(t + 1, "and")) {
            return isWordOfField(scene.afterArticle(t + 2), true);
        }
        int at = t + 1;
        while (at < limit && (isWordOfField(at, true) || scene.isHyphen(at))) {
            at++;
        }
        boolean more = scene.isMark(at, ',') && at > t + 1 && at < limit;
        return at > t + 1
                && ((scene.isWord(at, "and") && isWordOfField(scene.afterArticle(at + 1), true))
                        || (more && joins(at, limit, true)));
    }

    /** A given name, unless it is a word in front of another of the field: 'and Marine Resources'. */
    private boolean isGiven(int t) {
        return scene.is(t, Kind.GIVEN)
                && !(scene.isCapital(t + 1) && scene.is(t + 1, Kind.THEME.bit() | Kind.COMMON_WORD.bit()));
    }

    private boolean startsName(int t, boolean capitals) {
        boolean head = capitals && scene.is(t, Kind.HEADS) && scene.isWord(t + 1, "of");
        // 'Minister of Agriculture and Forests of Bhutan': several of what only geography names are a field
        boolean field = head
                && scene.is(t, Kind.PLACE_HEAD)
                && scene.tokens().surface(t).endsWith("s")
                && scene.isWorld(scene.afterArticle(t + 2), MentionKind.STATE);
        return head && !field;
    }

    private boolean isNameOfWorld(int t) {
        Mention world = scene.world(t);
        boolean acronym = scene.tokens().is(t, Shape.UPPER) && !scene.tokens().is(t - 1, Shape.UPPER) && !isShouting(t);
        boolean name = world != null && world.kind() != MentionKind.RESOURCE && world.kind() != MentionKind.INSTRUMENT;
        return name || acronym;
    }

    private boolean isShouting(int t) {
        return scene.tokens().is(t + 1, Shape.UPPER);
    }
}
