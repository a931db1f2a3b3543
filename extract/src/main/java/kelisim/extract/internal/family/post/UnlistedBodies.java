package kelisim.extract.internal.family.post;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;

/** Bodies whose names nothing tells to be names of bodies but their place behind an office: 'Director, Danube Watch'. */
final class UnlistedBodies {

    private static final int LONGEST = 6;
    /** What lists words that are names of people, not of the language. */
    private static final List<String> NAMES = List.of("given_name", "name_part");

    private final Analysis analysis;

    UnlistedBodies(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The end of capitalised words that close a line, sentence or bracket; the token itself if there are none. */
    int closing(int token, int limit) {
        int end = capitalised(token, limit);
        boolean closes = end >= limit
                || analysis.tokens().is(end, Shape.CLOSES_BRACKET | Shape.LINE_START)
                || analysis.tokens().isMark(end, ';')
                || analysis.tokens().isMark(end, ',')
                || analysis.tokens().isMark(end, '.') && end + 1 >= limit;
        return closes && end - token > 1 ? end : token;
    }

    /** The end of a name behind 'of' or 'at': of several capitalised words, or of one that no knowledge mentions ('at KenGen'). */
    int named(int token, int limit) {
        int end = withField(token, capitalised(token, limit), limit);
        return end - token > 1
                        || end - token == 1 && analysis.text().matches(token).isEmpty()
                ? end
                : token;
    }

    /** 'National System [of Conservation Areas]': capitalised words of the language behind several that name a body. */
    private int withField(int token, int end, int limit) {
        boolean of = end - token > 1 && end + 1 < limit && analysis.text().isWord(end, "of");
        int last = of ? field(end + 1, limit) : end;
        return last > end + 1 ? last : end;
    }

    /** Where the name ends that a place only opens ('Naryn Mountain Rescue Post'): its last word is one of the language and no name. */
    int goesOn(Mention place, int limit) {
        boolean opens = place.kind() == MentionKind.PLACE
                || place.kind() == MentionKind.STATE
                || place.kind() == MentionKind.RESOURCE;
        int end = opens ? capitalised(place.end(), limit) : place.end();
        boolean word = end > place.end()
                && !analysis.text().matches(end - 1).isEmpty()
                && NAMES.stream().noneMatch(lexicon -> analysis.text().is(end - 1, lexicon))
                && analysis.mentions().at(end - 1, MentionKind.STATE, MentionKind.PLACE, MentionKind.RESOURCE) == null;
        return word ? end : place.end();
    }

    /** 'coordinator of Pacha Verde': words that might be somebody's name, none of which is known to be. */
    boolean isNameOfNobody(Mention person) {
        for (int t = person.begin(); t < person.end(); t++) {
            if (analysis.text().is(t, "given_name")
                    || analysis.text().is(t, "given_name_state")
                    || analysis.text().is(t, "surname_state")
                    || analysis.text().is(t, "name_part")
                    || analysis.text().is(t, "honorific")) {
                return false;
            }
        }
        return true;
    }

    /** The end of two or more capitalised words behind an owner ('Bhutan's Druk Green Power'), -1 if there are none. */
    int owned(int token, int limit) {
        int end = capitalised(token, limit);
        return end - token > 1 ? end : -1;
    }

    /** The end of capitalised words of the language that name no body, such as 'International Relations'. */
    int field(int token, int limit) {
        int end = capitalised(token, limit);
        for (int t = token; t < end; t++) {
            boolean name = analysis.text().matches(t).isEmpty()
                    || analysis.text().is(t, "given_name")
                    || analysis.text().is(t, "organisation_head")
                    || analysis.mentions().at(t) != null;
            if (name) {
                return token;
            }
        }
        return end;
    }

    /** The end of 'air quality department', words in lower case that end with a kind of body; the token itself if there are none. */
    int unit(int token, int limit) {
        for (int t = token; t < limit && t < token + LONGEST; t++) {
            boolean lower =
                    analysis.tokens().is(t, Shape.WORD) && !analysis.tokens().is(t, Shape.CAPITAL);
            if (!lower
                    || analysis.text().is(t, "function")
                    || analysis.mentions().at(t, MentionKind.ROLE) != null) {
                return token;
            }
            Match head = analysis.text().match(t, "organisation_head");
            if (head != null && head.end() <= limit) {
                return head.end();
            }
        }
        return token;
    }

    /** The end of 'Ngäbe people's congress', a name with whose body it is in lower case; the token itself if there is none. */
    int ofPeople(int token, int limit) {
        int end = capitalised(token, limit);
        int whose = end;
        while (whose < limit
                && whose < end + 2
                && isLower(whose)
                && !analysis.text().is(whose, "function")) {
            whose++;
        }
        boolean owned = end > token && whose > end && analysis.tokens().is(whose, Shape.POSSESSIVE);
        int unit = owned ? unit(whose + 1, limit) : whose + 1;
        return unit > whose + 1 ? unit : token;
    }

    private boolean isLower(int t) {
        return analysis.tokens().is(t, Shape.WORD) && !analysis.tokens().is(t, Shape.CAPITAL);
    }

    /** The end of the capitalised words behind 'mayor of'. */
    int place(int token, int limit) {
        return capitalised(token, limit);
    }

    private int capitalised(int token, int limit) {
        int t = token;
        while (t < limit
                && t < token + LONGEST
                && analysis.tokens().is(t, Shape.CAPITAL)
                && !analysis.tokens().is(t, Shape.LINE_START)
                && !isOther(t)) {
            t = isHyphenated(t) ? t + 3 : t + 1;
            t = t > token && isForeignLink(t, limit) ? t + 1 : t;
        }
        return t;
    }

    /** The 'du' of 'Électricité du Laos'. */
    private boolean isForeignLink(int t, int limit) {
        Match link = t + 1 < limit ? analysis.text().match(t, "foreign_head") : null;
        return link != null
                && link.entry().has("link", "true")
                && !analysis.text().is(t, "function")
                && analysis.tokens().is(t + 1, Shape.CAPITAL)
                && !isOther(t + 1);
    }

    /** 'Bad-Aussee': one word of two with a joined hyphen. */
    private boolean isHyphenated(int t) {
        return analysis.tokens().is(t + 1, Shape.DASH)
                && analysis.tokens().is(t + 1, Shape.JOINED)
                && analysis.tokens().is(t + 2, Shape.CAPITAL);
    }

    /** A person, an office or a form of address begins here. */
    private boolean isOther(int t) {
        Mention mention = analysis.mentions().at(t, MentionKind.PERSON, MentionKind.ROLE, MentionKind.DATE);
        return mention != null
                || analysis.text().is(t, "honorific")
                || analysis.text().is(t, "function");
    }
}
