package kelisim.extract.internal.family.series;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/**
 * People who came as themselves and are told whence, by their own words: 'twelve teachers from Nunavut', 'nine Ukrainian engineers',
 * 'a group of pupils of both towns'. Those who speak for a state or a body ('experts from Peru') are told by whom they speak for.
 */
final class PeopleGroup {

    /** How many words may stand in front of the noun: 'talented young Kazakh'. */
    private static final int FRONT = 5;

    private final Analysis analysis;
    private final Words words;
    private final int limit;

    PeopleGroup(Analysis analysis, Words words, int limit) {
        this.analysis = analysis;
        this.words = words;
        this.limit = limit;
    }

    /** The group whose noun phrase begins at this token; {@code null} if none does. */
    @Nullable
    Named at(int token) {
        int begin = afterFront(token);
        int noun = afterNoun(begin);
        int end = noun < 0 ? -1 : afterOrigins(noun);
        boolean told = end > noun || noun > 0 && isOfNation(begin, noun);
        return !told || end > limit
                ? null
                : new Named(
                        analysis.discourse().plain(MentionKind.ORGANISATION, analysis.surface(begin, end)),
                        token,
                        end,
                        null);
    }

    /** Behind an article, and behind 'about' in front of a number. */
    private int afterFront(int token) {
        Match word = analysis.text().match(token, "function");
        boolean front = word != null
                && (word.entry().has("pos", "article")
                        || analysis.mentions().at(word.end(), MentionKind.FIGURE) != null);
        return front && word != null ? word.end() : token;
    }

    /** The token behind the noun for people, 'a group of [pupils]' read through; -1 if there is none. */
    private int afterNoun(int token) {
        int last = Math.min(limit, token + FRONT);
        for (int t = token; t < last; t++) {
            Match noun = analysis.text().match(t, "people_noun");
            if (noun != null && noun.end() <= limit && !isWord(noun.end())) {
                int inner = analysis.text().isWord(noun.end(), "of") ? afterNoun(noun.end() + 1) : -1;
                return Math.max(noun.end(), inner);
            }
            if (!isWord(t)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a word stands here that may go on with a noun phrase. */
    private boolean isWord(int t) {
        Mention mention = analysis.mentions().outermost(t);
        boolean counted =
                mention != null && (mention.kind() == MentionKind.FIGURE || mention.kind() == MentionKind.DEMONYM);
        return t < limit
                && analysis.tokens().is(t, Shape.WORD | Shape.NUMBER)
                && (mention == null || counted)
                && analysis.text().match(t, "function") == null
                && !words.isVerb(t);
    }

    /** Behind 'from A, B and C', 'of the Academy', 'from both towns'; the token itself if nothing tells whence they come. */
    private int afterOrigins(int token) {
        if (!words.isOrigin(token)) {
            return token;
        }
        int at = words.afterDeterminers(token + 1);
        Mention body = analysis.mentions().at(at, MentionKind.ORGANISATION);
        if (body != null) {
            // 'engineers of the Institute' speak for it
            return words.isGroup(token - 1) ? token : body.end();
        }
        if (analysis.text().is(token + 1, "shared") || analysis.text().is(at, "shared")) {
            return Math.max(at, analysis.text().is(at, "party") ? at + 1 : at);
        }
        int end = token;
        for (Mention place = place(at); place != null; place = place(at)) {
            end = place.end();
            at = analysis.tokens().isMark(end, ',') ? end + 1 : end;
            at = words.isConjunction(at) ? at + 1 : at;
            at = at == end ? limit : words.afterDeterminers(at);
        }
        return end;
    }

    private @Nullable Mention place(int t) {
        return t < limit ? analysis.mentions().at(t, MentionKind.STATE, MentionKind.PLACE) : null;
    }

    private boolean isOfNation(int begin, int end) {
        return !analysis.mentions().within(begin, end, MentionKind.DEMONYM).isEmpty();
    }
}
