package kelisim.extract.internal.name;

import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of people, known or not: initials, patronymics, particles, surnames first and last, surnames in capitals.
 * Each sign of a person counts; what is shaped like a name without any is left.
 */
final class PersonReader {

    private static final int ENOUGH = 3;
    private static final int LONGEST = 7;
    /** So far behind a name its office may begin. */
    private static final int ROLE_NEAR = 5;

    private final Scene scene;
    private final NameEndings endings;
    /** How many characters of white space divide columns. */
    private static final int COLUMN_GAP = 3;

    private final OrdinaryWords ordinary;

    PersonReader(Scene scene, NameEndings endings) {
        this.scene = scene;
        this.endings = endings;
        this.ordinary = new OrdinaryWords(scene.tokens());
    }

    /**
     * The name that begins here.
     *
     * @param afterRole whether an office stands directly before
     * @param afterTitle whether a form of address such as 'Mr' stands directly before
     */
    @Nullable
    Mention read(int begin, boolean afterRole, boolean afterTitle) {
        if (!isNamePart(begin, begin)) {
            return null;
        }
        int end = end(begin);
        if (!afterTitle && !afterRole && isWhere(begin, end)) {
            return null;
        }
        int words = words(begin, end);
        boolean initials = isInitial(begin) || isInitial(begin + 1);
        boolean strong = afterTitle || afterRole || initials;
        boolean apart = words == 1 && afterRole && !scene.tokens().is(begin - 1, Shape.WORD) && !initials;
        if (words == 0 || apart || (words == 1 && !strong)) {
            return null;
        }
        int score = (afterTitle ? 3 : 0) + (afterRole ? 2 : 0) + shape(begin, end) + context(begin, end);
        boolean surname = unknown(begin, end) > 0 || scene.tokens().is(begin, Shape.UPPER);
        score += words == 1 && afterRole && surname ? 1 : 0;
        score -= ordinary(begin, end);
        return score < ENOUGH || isQuoted(begin, end)
                ? null
                : Mention.of(MentionKind.PERSON, begin, end, end - 1, null);
    }

    /** '“Aliya Nur” opens a school': what stands in quotation marks by itself is a body, a ship or a title. */
    private boolean isQuoted(int begin, int end) {
        return scene.tokens().is(begin - 1, Shape.OPENS_QUOTE) && scene.tokens().is(end, Shape.CLOSES_QUOTE);
    }

    /** 'Done at Červený Kláštor on 16 May', 'Červený Kláštor (Slovakia), 15 May': where something takes place. */
    private boolean isWhere(int begin, int end) {
        boolean dated = scene.isWord(end, "on") && isDate(end + 1);
        int state = scene.tokens().is(end, Shape.OPENS_BRACKET) ? end + 1 : -1;
        Mention world = scene.world(state);
        boolean seated = world != null
                && world.kind() == MentionKind.STATE
                && scene.tokens().is(world.end(), Shape.CLOSES_BRACKET)
                && scene.isMark(world.end() + 1, ',')
                && isDate(world.end() + 2);
        return scene.isWord(begin - 1, "at") && dated || seated;
    }

    private boolean isDate(int t) {
        Mention value = scene.value(t);
        return value != null && value.kind() == MentionKind.DATE;
    }

    private int end(int begin) {
        int limit = Math.min(scene.limit(begin), begin + 3 * LONGEST);
        int end = begin;
        int t = begin;
        int parts = 0;
        while (t < limit && parts < LONGEST) {
            int next = t > begin && isColumn(t) ? -1 : part(t, begin);
            if (next < 0) {
                break;
            }
            end = closes(t) || !isLowerPart(t) || scene.isCapital(next - 1) ? next : end;
            t = next;
            parts++;
        }
        return end;
    }

    /** Whether a wide gap parts it from the word in front: columns of names are several names. */
    private boolean isColumn(int t) {
        return !scene.tokens().is(t, Shape.LINE_START)
                && scene.tokens().begin(t) - scene.tokens().end(t - 1) >= COLUMN_GAP;
    }

    /** The token after one more part of a name, -1 if there is none here. */
    private int part(int t, int begin) {
        if (isInitial(t)) {
            return t + 2;
        }
        if (isNamePart(t, begin)) {
            return t + 1;
        }
        if (t == begin) {
            return -1;
        }
        if (isElided(t)) {
            return t + 1;
        }
        if (scene.isHyphen(t)) {
            return scene.tokens().is(t + 1, Shape.WORD) ? t + 2 : -1;
        }
        if (!isLowerPart(t)) {
            return -1;
        }
        boolean joined = scene.isHyphen(t + 1) && isNamePart(t + 2, begin);
        boolean goesOn = isNamePart(t + 1, begin) || isLowerPart(t + 1) || closes(t);
        return joined ? t + 3 : goesOn ? t + 1 : -1;
    }

    /** 'A.', also 'Sh.' and 'Yu.' for one letter of another script. */
    private boolean isInitial(int t) {
        if (!scene.isCapital(t) || !scene.isMark(t + 1, '.')) {
            return false;
        }
        boolean digraph = scene.tokens().end(t) - scene.tokens().begin(t) == 2
                && (scene.isCapital(t + 2) || scene.tokens().is(t - 1, Shape.MARK))
                && scene.match(t, Kind.HONORIFIC) == null;
        return scene.tokens().is(t, Shape.INITIAL) || digraph;
    }

    private boolean closes(int t) {
        Match part = scene.match(t, Kind.NAME_PART);
        return part != null && part.entry().has("kind", "patronymic_word");
    }

    private boolean isLowerPart(int t) {
        if (!scene.isLower(t)) {
            return false;
        }
        Match part = scene.match(t, Kind.NAME_PART);
        return part != null
                && (part.entry().has("kind", "particle") || part.entry().has("kind", "patronymic_word"));
    }

    /** "d'Arc", "dell'Acqua": a particle that lost its vowel, and the word behind it. */
    private boolean isElided(int t) {
        String word = scene.isLower(t) ? scene.tokens().surface(t) : "";
        int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
        return apostrophe > 0 && apostrophe + 1 < word.length() && Character.isUpperCase(word.charAt(apostrophe + 1));
    }

    private boolean isNamePart(int t, int begin) {
        if (!scene.isCapital(t) || (scene.value(t) != null && !scene.is(t, Kind.GIVEN))) {
            return false;
        }
        if (scene.is(t, Kind.GIVEN)) {
            return true;
        }
        if (scene.tokens().is(t, Shape.INITIAL)) {
            return t > begin || isInitial(t);
        }
        boolean taken =
                scene.is(t, Kind.STATE.bit() | Kind.DEMONYM.bit() | Kind.ORGANISATION.bit() | Kind.COMPANY.bit())
                        && scene.world(t) != null;
        if (taken && isSurnameOfPeople(t, begin)) {
            return true;
        }
        boolean head = isHeadWord(t) && !(t > begin && scene.is(t, Kind.NAME_PART)); // 'Mariem Mint Cheikh'
        return !taken && !scene.isStop(t) && !head && !isOffice(t) && !isFunctionWord(t);
    }

    /** 'Lavinia Moldovan spoke': a surname that is the name of a people, right behind a given name and in front of no noun. */
    private boolean isSurnameOfPeople(int t, int begin) {
        boolean given = t == begin + 1 && scene.is(begin, Kind.GIVEN) && scene.world(begin) == null;
        boolean closes = scene.isMark(t + 1, ',')
                || scene.isMark(t + 1, '.')
                || scene.isFunction(t + 1)
                || scene.isLower(t + 1) && scene.is(t + 1, Kind.VERB);
        return given && scene.isWorld(t, MentionKind.DEMONYM) && closes;
    }

    private boolean isFunctionWord(int t) {
        return scene.isFunction(t) && !scene.is(t, Kind.NAME_PART);
    }

    private boolean isHeadWord(int t) {
        Match head = scene.head(t);
        return head != null && !isSurname(t);
    }

    private boolean isOffice(int t) {
        return scene.is(t, Kind.ROLE.bit() | Kind.HONORIFIC.bit()) && !isSurname(t);
    }

    private boolean isSurname(int t) {
        Match part = scene.match(t, Kind.NAME_PART);
        boolean known = part != null && part.entry().has("kind", "surname");
        return known
                || (scene.tokens().is(t, Shape.UPPER)
                        && endings.isFamilyName(scene.tokens().surface(t)));
    }

    private int words(int begin, int end) {
        int words = 0;
        for (int t = begin; t < end; t++) {
            words += scene.tokens().is(t, Shape.WORD)
                            && !scene.tokens().is(t, Shape.INITIAL)
                            && !isInitial(t)
                            && !scene.isHyphen(t - 1)
                    ? 1
                    : 0;
        }
        return words;
    }

    /** What the name itself tells. */
    private int shape(int begin, int end) {
        int score = 0;
        boolean given = false;
        boolean upper = false;
        boolean mixed = false;
        for (int t = begin; t < end; t++) {
            if (!scene.tokens().is(t, Shape.WORD)) {
                continue;
            }
            boolean initial = isInitial(t);
            given |= scene.is(t, Kind.GIVEN);
            upper |= scene.tokens().is(t, Shape.UPPER) && end - begin > 1;
            mixed |= scene.isCapital(t) && !scene.tokens().is(t, Shape.UPPER) && !initial;
            score += initial ? 2 : 0;
            score += endings.isPatronymic(scene.tokens().surface(t)) || closes(t) ? 3 : 0;
            score += endings.isSurname(scene.tokens().surface(t)) || isSurname(t) ? 1 : 0;
        }
        int first = scene.is(begin, Kind.GIVEN) && isFamilyName(end - 1) && end - begin > 1 ? 1 : 0;
        return Math.min(score, 6)
                + first
                + (given ? 2 : 0)
                + (upper && mixed ? 1 : 0)
                + (unknown(begin, end) > 1 ? 1 : 0);
    }

    /** A last word that is no word of the language. */
    private boolean isFamilyName(int t) {
        return ((scene.isUnknown(t) || (isOnlyName(t) && !scene.is(t, Kind.NAME_PART))) && !isOrdinary(t))
                || scene.is(t, Kind.GIVEN)
                || isSurname(t);
    }

    /** A word that is known as a name only: part of a person's, a place's, or the first half of 'Franco-German'. */
    private boolean isOnlyName(int t) {
        return scene.isOnly(t, Kind.NAME_PART.bit() | Kind.PLACES | Kind.DEMONYM.bit())
                && !scene.isWorld(t, MentionKind.DEMONYM);
    }

    private boolean isOrdinary(int t) {
        return !isSurname(t)
                && (scene.is(t, Kind.COMMON_WORD)
                        || ordinary.contains(t)
                        || endings.isOrdinary(scene.tokens().surface(t)));
    }

    private int unknown(int begin, int end) {
        int unknown = 0;
        for (int t = begin; t < end; t++) {
            boolean strange = scene.isUnknown(t) || (isOnlyName(t) && scene.world(t) == null);
            unknown += scene.tokens().is(t, Shape.WORD) && strange && !isOrdinary(t) ? 1 : 0;
        }
        return unknown;
    }

    /** What stands around it tells. */
    private int context(int begin, int end) {
        int score = 0;
        if (scene.isMark(end, ',') || scene.isMark(end, '(') || scene.isMark(end, '–') || scene.isMark(end, '-')) {
            int t = scene.afterArticle(end + 1);
            score += isRoleSoon(t) || scene.isWord(t, "who") || scene.isWord(t, "whose") ? 2 : 0;
        } else if (scene.tokens().is(end, Shape.LINE_START) || end == scene.limit(begin)) {
            score += isRoleSoon(end) ? 2 : 0;
        }
        int next = scene.afterBracket(end);
        Match verb = scene.match(next, Kind.VERB);
        if (verb != null && scene.isLower(next) && verb.entry().has("classes", "say")) {
            score += 2;
        }
        boolean asked = scene.isAny(begin - 1, "by", "with", "and", "from") && unknown(begin, end) > 0;
        boolean thing = scene.isWord(begin - 1, "the") && !scene.is(begin, Kind.GIVEN); // 'the Liberal Democrats'
        return score + (asked ? 1 : 0) - (thing ? 3 : 0) + strange(begin, end);
    }

    /** Two words or more that are no words of the language: likely a name, the more inside a sentence or before a verb. */
    private int strange(int begin, int end) {
        for (int t = begin; t < end; t++) {
            boolean word = scene.tokens().is(t, Shape.WORD);
            if (word && scene.isCapital(t) && !isFamilyName(t)) {
                return 0;
            }
        }
        boolean several = words(begin, end) > 1;
        boolean inside = !scene.isFirst(begin) && !scene.isAny(begin - 1, "in", "at", "near");
        boolean verb = scene.is(end, Kind.VERB) || scene.isAuxiliary(end);
        boolean acts = scene.isLower(end) && (verb || scene.isWord(end, "and") && isFamilyName(end + 1));
        return several ? 1 + (inside ? 1 : 0) + (acts ? 1 : 0) : 0;
    }

    private boolean isRoleSoon(int from) {
        for (int t = from; t < from + ROLE_NEAR; t++) {
            if (scene.is(t, Kind.ROLE)) {
                return true;
            }
            boolean passes = scene.is(t, Kind.MODIFIER)
                    || scene.isDefinite(t)
                    || scene.isWorld(t, MentionKind.DEMONYM)
                    || scene.isWorld(t, MentionKind.STATE) && scene.isPossessive(t + 1)
                    || scene.isPossessive(t)
                    || scene.isLower(t) && scene.is(t, Kind.THEME)
                    || scene.isWord(t, "a")
                    || scene.isAny(t, "who", "was", "is", "as");
            if (!passes) {
                return false;
            }
        }
        return false;
    }

    /** What tells against a person: ordinary words, places, a heading in capitals. */
    private int ordinary(int begin, int end) {
        int against = 0;
        for (int t = begin; t < end; t++) {
            if (scene.tokens().is(t, Shape.WORD) && !scene.is(t, Kind.GIVEN)) {
                against += scene.is(t, Kind.THEME) || isOrdinary(t) ? 2 : 0;
                against += scene.is(t, Kind.VERB) && !isSurname(t) ? 1 : 0;
                against += scene.world(t) != null ? 1 : 0;
            }
        }
        return against;
    }
}
