package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Words up to the head of a name: '[17th Russia-Kazakhstan Interregional Cooperation] Forum', '[Almaty] region',
 * '[Kyrgyz-Kazakh intergovernmental] commission'.
 *
 * @param begin its first token
 * @param end the token after the head, or after the last word where there is no head
 * @param head what it is, {@code null} if it has none
 * @param roleAt where an office stands that ended it, -1 if none did
 */
record Run(int begin, int end, @Nullable Match head, int roleAt) {

    private static final int LONGEST = 24;

    /** Whether it is the head alone. */
    boolean isBare() {
        return head != null && head.begin() == begin;
    }

    /** Reads on from a token. */
    static Run read(Scene scene, int begin, boolean numbered) {
        int limit = Math.min(scene.limit(begin), begin + LONGEST);
        Match head = null;
        int end = begin;
        int t = begin;
        while (t < limit
                && !(t > begin && (isBelowCapitals(scene, t) || isApart(scene, t, begin)))
                && !isContact(scene, t)) {
            Match here = scene.head(t);
            if (here != null && here.end() <= limit && fits(scene, here, t == begin, numbered, head)) {
                head = here;
                end = here.end();
                t = end;
                if (!scene.isCapital(here.begin()) && !isHead(scene, t)) {
                    break;
                }
                continue;
            }
            if (isRole(scene, t, t == begin)) {
                return new Run(begin, end, head, t);
            }
            int next = word(scene, t, begin, head != null, numbered);
            if (next < 0) {
                break;
            }
            end = head == null ? next : end;
            t = next;
        }
        return new Run(begin, end, head, -1);
    }

    /** 'MINUTES' and below it 'Joint Committee …': a line in capitals does not go on in one that is not. */
    private static boolean isBelowCapitals(Scene scene, int t) {
        return scene.tokens().is(t, Shape.LINE_START)
                && scene.tokens().is(t - 1, Shape.UPPER)
                && scene.isCapital(t)
                && !scene.tokens().is(t, Shape.UPPER);
    }

    /** 'News   Ministry', or 'REPUBLIC OF GHANA' and below it 'PRESIDENCY': another column, or the line under a state. */
    private static boolean isApart(Scene scene, int t, int begin) {
        if (scene.tokens().is(t, Shape.LINE_START)) {
            Mention world = scene.tokens().is(begin, Shape.LINE_START) ? scene.world(begin) : null;
            return world != null
                    && world.kind() == MentionKind.STATE
                    && world.end() == t
                    && scene.tokens().is(t, Shape.UPPER)
                    && scene.tokens().is(begin, Shape.UPPER);
        }
        boolean gap = scene.tokens().begin(t) - scene.tokens().end(t - 1) > 1;
        return gap && scene.isCapital(t) && scene.isCapital(t - 1);
    }

    /** 'Port Area, Manila' and below it 'secretariat@…': no name goes on in an address. */
    private static boolean isContact(Scene scene, int t) {
        Mention value = scene.value(t);
        return value != null && value.kind() == MentionKind.CONTACT;
    }

    private static boolean isHead(Scene scene, int t) {
        return scene.isLower(t) && scene.is(t, Kind.HEADS);
    }

    /** A head with a capital may stand anywhere in it; one in lower case only at the end. */
    private static boolean fits(Scene scene, Match here, boolean first, boolean numbered, @Nullable Match before) {
        if (numbered && isParliament(scene, here)) {
            return false;
        }
        if (scene.isCapital(here.begin())) {
            boolean given = scene.is(here.begin(), Kind.GIVEN) && here.entry().has("weak", "true");
            return !given || !first && !scene.is(here.begin() - 1, Kind.GIVEN.bit() | Kind.HONORIFIC.bit());
        }
        boolean weak = here.entry().has("weak", "true") && here.length() == 1;
        boolean titled = isLongProgramme(scene, here) || isDated(scene, here) || isCalled(scene, here);
        if (weak && !numbered && (first || before == null) && !titled) {
            return !first
                    && here.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())
                    && (isAcronymBefore(scene, here) || isPosted(scene, here));
        }
        return before == null || !isVerb(scene, here);
    }

    /** 'the society “Jukumari”': a body that has a name of its own behind it. */
    static boolean isCalled(Scene scene, Match head) {
        return head.entry().lexicon().equals(Kind.ORGANISATION_HEAD.lexicon())
                && head.entry().has("kind", "association")
                && scene.closingQuote(head.end()) > head.end() + 1
                && scene.isCapital(head.end() + 1);
    }

    /** 'the Second [National Congress] of A': with a number it is a congress that is held, and no parliament. */
    private static boolean isParliament(Scene scene, Match here) {
        return here.length() > 1 && here.entry().has("kind", "parliament") && scene.is(here.end() - 1, Kind.EVENT_HEAD);
    }

    /** 'the Consortium acts through A', 'the Union groups the ports': what the body does. */
    private static boolean isVerb(Scene scene, Match here) {
        return here.length() == 1
                && scene.is(here.begin(), Kind.VERB)
                && scene.tokens().surface(here.begin()).endsWith("s")
                && (scene.isDefinite(here.end()) || scene.isAny(here.end(), "a", "an", "through", "to", "as", "under"));
    }

    /** 'a programme of cross-border cooperation': a weak head that its complement makes a title. */
    private static boolean isLongProgramme(Scene scene, Match here) {
        return here.entry().lexicon().equals(Kind.INSTRUMENT_HEAD.lexicon())
                && (here.entry().has("kind", "programme") || here.entry().has("kind", "plan"))
                && scene.isAny(here.end(), "of", "for", "on");
    }

    /** 'a letter of 2012', 'the technical agreement of 5 May': the day singles an instrument out. */
    static boolean isDated(Scene scene, Match head) {
        Mention value = scene.isWord(head.end(), "of") ? scene.value(head.end() + 1) : null;
        return head.entry().lexicon().equals(Kind.INSTRUMENT_HEAD.lexicon())
                && value != null
                && value.kind() == MentionKind.DATE;
    }

    /** 'UCC's Centre for Reefs': who has it is a body of its own. */
    private static boolean isAcronym(Scene scene, int t, int begin) {
        return t == begin
                && scene.tokens().is(t, Shape.UPPER)
                && scene.tokens().end(t) - scene.tokens().begin(t) > 1;
    }

    private static boolean isAcronymBefore(Scene scene, Match here) {
        return scene.tokens().is(here.begin() - 1, Shape.UPPER);
    }

    /** 'the Brčko office of the Sava Commission': where a body's office is tells which one it is. */
    static boolean isPosted(Scene scene, Match head) {
        boolean where = scene.isWorld(head.begin() - 1, MentionKind.PLACE)
                || scene.isWorld(head.begin() - 1, MentionKind.STATE);
        return where && head.entry().has("posted", "true") && scene.isWord(head.end(), "of");
    }

    private static boolean isRole(Scene scene, int t, boolean first) {
        if (first || !scene.tokens().is(t, Shape.WORD)) {
            return false;
        }
        Match role = scene.match(t, Kind.ROLE);
        if (role == null || scene.is(t, Kind.HEADS)) {
            return false;
        }
        return !scene.is(role.end(), Kind.HEADS);
    }

    /** The token after one more word of the name, -1 if the name cannot go on with it. */
    private static int word(Scene scene, int t, int begin, boolean headed, boolean numbered) {
        Mention world = scene.world(t);
        if (world != null && world.kind() != MentionKind.INSTRUMENT) {
            return headed && !scene.isCapital(world.begin()) ? -1 : world.end();
        }
        if (scene.isShoutedVerb(t)) {
            return -1;
        }
        if (scene.isNameWord(t) && (!scene.is(t, Kind.HONORIFIC) || isRankOfBody(scene, t))) {
            return t + 1;
        }
        if (numbered && !headed && isAdjectiveOfHead(scene, t)) {
            return t + 1;
        }
        if (t == begin) {
            return -1;
        }
        if (scene.isHyphen(t) && scene.tokens().is(t + 1, Shape.WORD | Shape.NUMBER)) {
            Mention joined = scene.world(t + 1);
            return joined == null ? t + 2 : joined.end();
        }
        if (!headed && scene.isSlash(t) && scene.isCapital(t + 1)) {
            Mention joined = scene.world(t + 1);
            return joined == null ? t + 2 : joined.end();
        }
        if (scene.isPossessive(t)
                && scene.isCapital(t + 1)
                && isOwnersWord(scene, t - 1)
                && !isAcronym(scene, t - 1, begin)) {
            return t + 1;
        }
        if (!headed && isTwofold(scene, t)) {
            return t + 2;
        }
        if (scene.isMark(t, '&') && scene.isCapital(t + 1) || !headed && isSmallWordOfName(scene, t)) {
            return t + 1;
        }
        if (!headed && scene.isMark(t, ',') && scene.world(begin) != null && isListBeforeHead(scene, t)) {
            return t + 1;
        }
        return headed ? -1 : middle(scene, t, begin);
    }

    /** '[General] Directorate of Forests': no officer, but of which rank the body is. */
    private static boolean isRankOfBody(Scene scene, int t) {
        Match honorific = scene.match(t, Kind.HONORIFIC);
        return honorific != null
                && honorific.entry().has("kind", "rank")
                && scene.isCapital(t + 1)
                && scene.is(t + 1, Kind.ORGANISATION_HEAD);
    }

    /** 'Workers[’ and] Peasants’ Party': two of whom a body is. */
    private static boolean isTwofold(Scene scene, int t) {
        return scene.isPossessive(t)
                && scene.isWord(t + 1, "and")
                && scene.isNameWord(t + 2)
                && scene.isPossessive(t + 3)
                && isOwnersWord(scene, t - 1)
                && isHeadSoon(scene, t + 4);
    }

    /** 'Women's Council', but not 'the Party's Council' nor 'Kazakhstan's Ministry'. */
    private static boolean isOwnersWord(Scene scene, int t) {
        return !scene.is(t, Kind.ORGANISATION_HEAD) && scene.world(t) == null && !scene.is(t, Kind.GIVEN);
    }

    /** 'Education [Above] All Foundation', 'Water [For] People Trust': a small word that the name spells with a capital. */
    private static boolean isSmallWordOfName(Scene scene, int t) {
        boolean small = scene.isFunction(t)
                && scene.tokens().is(t, Shape.TITLE)
                && (scene.isNameWord(t - 1) || scene.isFunction(t - 1) && scene.isNameWord(t - 2))
                && scene.tokens().is(t - 1, Shape.TITLE)
                && scene.isCapital(t + 1);
        int next = small && scene.isFunction(t + 1) ? t + 2 : t + 1;
        return small && scene.isCapital(next) && isHeadSoon(scene, next);
    }

    /** One or two words in lower case between a name and its head; 'and' between capitalised words ahead of a head. */
    private static int middle(Scene scene, int t, int begin) {
        if (scene.isWord(t, "and")
                && scene.isNameWord(t + 1)
                && scene.world(t + 1) == null
                && scene.world(t - 1) == null
                && isHeadSoon(scene, t + 1)
                && !scene.is(t + 1, Kind.GIVEN)) {
            return t + 1;
        }
        boolean known = scene.world(begin) != null || scene.tokens().is(begin, Shape.UPPER);
        if (!known || !scene.isLower(t) || scene.isFunction(t)) {
            return -1;
        }
        int next = t + (scene.isHyphen(t + 1) ? 3 : 1);
        boolean near = scene.is(next, Kind.HEADS)
                || (scene.isLower(next)
                        && !scene.isFunction(next)
                        && scene.is(next + 1, Kind.HEADS)
                        && scene.isLower(next + 1));
        return near && isAdjective(scene, t) ? next : -1;
    }

    /** '41st [ordinary] session'. */
    private static boolean isAdjectiveOfHead(Scene scene, int t) {
        return scene.isLower(t) && !scene.isFunction(t) && isAdjective(scene, t) && scene.is(t + 1, Kind.HEADS);
    }

    /** 'Latvian Environment[, Geology and Meteorology] Centre'. */
    private static boolean isListBeforeHead(Scene scene, int comma) {
        int t = comma + 1;
        while (t < comma + 9 && scene.isNameWord(t) && scene.world(t) == null && !scene.is(t, Kind.HEADS)) {
            t++;
        }
        boolean list = t > comma + 1 && (scene.isMark(t, ',') || scene.isWord(t, "and"));
        return list && (scene.isMark(t, ',') ? isListBeforeHead(scene, t) : isHeadSoon(scene, t + 1));
    }

    /** By its ending, which tells an adjective from a verb well enough between a name and a head. */
    private static boolean isAdjective(Scene scene, int t) {
        String word = scene.tokens().surface(t);
        boolean ending = word.endsWith("al") || word.endsWith("ic") || word.endsWith("ary") || word.endsWith("ive");
        return ending || scene.isAny(t, "joint", "inter", "state", "city", "youth", "working", "level", "public");
    }

    private static boolean isHeadSoon(Scene scene, int from) {
        for (int t = from; t < from + 4 && scene.isNameWord(t); t++) {
            if (scene.is(t, Kind.HEADS)) {
                return true;
            }
        }
        return false;
    }
}
