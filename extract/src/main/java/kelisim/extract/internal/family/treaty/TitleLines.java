package kelisim.extract.internal.family.treaty;

import java.util.Locale;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.VerbGroup;
import kelisim.extract.internal.text.Sentence;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the title that a text of an instrument bears, over the lines on which it is typed and in any typing. */
final class TitleLines {

    /** The title stands on one of the first lines. */
    private static final int LINES = 16;

    /** How many tokens a title may have. */
    private static final int LONGEST = 120;

    /** How many lines of names and addresses may stand over it. */
    private static final int HEADLINES = 6;

    /** A longer line over the title is no mere name. */
    private static final int SHORT = 10;

    /** How many words may stand before the word that says what it is. */
    private static final int MODIFIERS = 6;

    private final Typed typed;
    private final Preamble preamble;

    TitleLines(Typed typed, Preamble preamble) {
        this.typed = typed;
        this.preamble = preamble;
    }

    /** The first line that a kind of instrument heads, and what goes on with it. */
    @Nullable
    Title find() {
        for (int i = 0; i < typed.lines().size() && i < LINES; i++) {
            Line line = typed.lines().get(i);
            Match head = head(line);
            if (head != null && !isSection(head, line, i) && !isMasthead(i) && !isProse(line)) {
                int begin = begin(line);
                int end = end(begin, head.end(), Math.min(typed.tokens().size(), begin + LONGEST));
                return new Title(begin, end, head.begin(), head.entry().get("kind"), text(begin, end));
            }
            if (preamble.opens(line.begin()) && !isLetterhead(i)) {
                return null;
            }
        }
        return null;
    }

    /** A line of names over the title: short and without a mark at its end, with a title in capitals on one of the next lines. */
    private boolean isLetterhead(int number) {
        Line own = typed.lines().get(number);
        boolean open = own.length() > SHORT || typed.tokens().is(own.end() - 1, Shape.MARK);
        if (open && !typed.isUpper(own.begin(), own.end())) {
            return false;
        }
        for (int i = number + 1; i < Math.min(typed.lines().size(), number + HEADLINES); i++) {
            Line line = typed.lines().get(i);
            if (head(line) != null && typed.isUpper(line.begin(), line.end())) {
                return true;
            }
        }
        return false;
    }

    /** A name above a page's menu, which is no part of the text, where another line names an instrument too. */
    private boolean isMasthead(int number) {
        int behind = typed.lines().get(number).end();
        if (behind >= typed.tokens().size() || !hasFurniture(behind)) {
            return false;
        }
        for (int i = number + 1; i < Math.min(typed.lines().size(), LINES); i++) {
            if (head(typed.lines().get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether words that belong to no block stand in front of a token. */
    private boolean hasFurniture(int t) {
        String between = typed.tokens()
                .text()
                .substring(typed.tokens().end(t - 1), typed.tokens().begin(t));
        return between.chars().anyMatch(Character::isLetter);
    }

    /** A sentence that tells something of an instrument: 'The Action Plan, drawn up by A, was adopted today.' */
    private boolean isProse(Line line) {
        Sentence sentence = typed.analysis().text().sentenceOf(line.begin());
        return !typed.tokens().isCaseless()
                && sentence.end() <= line.end()
                && typed.tokens().isMark(sentence.end() - 1, '.')
                && typed.analysis().phrases().frames(typed.analysis().text().sentenceNumber(line.begin())).stream()
                        .anyMatch(frame -> frame.verb().form() == VerbGroup.Form.FINITE
                                && frame.verb().begin() < frame.verb().main());
    }

    /** A heading such as 'Decisions' inside a text, or several of a kind. */
    private boolean isSection(Match head, Line line, int number) {
        boolean banner = head.length() > 1 && number < HEADLINES && typed.isUpper(line);
        boolean bare = line.length() == head.length() && !banner && (number > 2 || head.length() == 1 && number > 0);
        String word = typed.analysis().surface(head.begin(), head.end()).toLowerCase(Locale.ROOT);
        return bare && !typed.goesOn(line.end())
                || word.endsWith("s") && !head.entry().name().endsWith("s");
    }

    /** The words between two tokens on one line, without what a label behind them left glued to the last. */
    String text(int begin, int end) {
        String text = typed.analysis().surface(begin, end);
        if (!typed.tokens().isMark(end, ':')) {
            return text;
        }
        int last = typed.tokens().end(end - 1) - typed.tokens().begin(end - 1);
        for (int cut = 3; cut < last; cut++) {
            String tail = text.substring(text.length() - cut);
            boolean label = typed.analysis().text().lexicon().entries().stream()
                    .anyMatch(entry -> entry.lexicon().equals("formula")
                            && entry.has("class", "label")
                            && entry.name().equals(tail));
            if (label) {
                return text.substring(0, text.length() - cut);
            }
        }
        return text;
    }

    private int begin(Line line) {
        int t = line.begin();
        while (t < line.end() && typed.tokens().is(t, Shape.MARK)) {
            t++;
        }
        return typed.behindArticle(t);
    }

    /** The word that says what it is, behind at most a few others, none of which makes a clause. */
    private @Nullable Match head(Line line) {
        int begin = begin(line);
        for (int t = begin; t < line.end() && t <= begin + MODIFIERS; t++) {
            Match match = typed.analysis().text().match(t, "instrument_head");
            match = match == null ? typed.formula(t, "head") : match;
            if (match != null && match.entry().get("kind") != null && isHead(match, line)) {
                return match;
            }
            boolean modifies = typed.tokens().is(t, Shape.WORD | Shape.NUMBER | Shape.DASH | Shape.OPENS_QUOTE)
                    && typed.analysis().text().match(t, "function") == null
                    && !isPlainVerb(t);
            if (!modifies && !isInName(line, t)) {
                return null;
            }
        }
        return null;
    }

    /** The point of 'ST.' and the ending of 'GEORGE'S' in front of 'DECLARATION'. */
    private boolean isInName(Line line, int t) {
        boolean point = typed.tokens().isMark(t, '.')
                && typed.analysis().text().sentenceOf(t).end() > t + 1;
        return t > line.begin() && (point || typed.tokens().is(t, Shape.POSSESSIVE));
    }

    private boolean isPlainVerb(int t) {
        return !typed.tokens().is(t, Shape.CAPITAL) && typed.analysis().text().is(t, "verb");
    }

    /** What follows the head must not make it a modifier itself: 'Treaty Series No. 203'. */
    private boolean isHead(Match match, Line line) {
        int next = match.end();
        if (match.entry().has("generic", "true") || match.entry().has("fact", "none") || next > line.end()) {
            return false;
        }
        if (next == line.end() || !typed.tokens().is(next, Shape.WORD)) {
            return true;
        }
        boolean numbered = typed.tokens().end(next) - typed.tokens().begin(next) <= 3
                && typed.analysis().text().match(next, "verb") == null
                && !typed.analysis().text().isFunction(next, "pos", "auxiliary");
        String word = typed.tokens().surface(next).toLowerCase(Locale.ROOT);
        return numbered
                || typed.goesOn(next)
                || typed.leavesOpen(next)
                || typed.analysis().mentions().at(next, MentionKind.DATE) != null
                || (word.endsWith("ing") && word.length() > 5)
                || typed.is(next, "signed");
    }

    // ---- how far it goes

    private int end(int begin, int from, int limit) {
        int t = from;
        while (t < limit && !stops(begin, t)) {
            t = behindBracket(t, limit);
        }
        while (t > from
                && (typed.tokens().is(t - 1, Shape.MARK)
                                && !typed.tokens().is(t - 1, Shape.CLOSES_BRACKET | Shape.CLOSES_QUOTE)
                        || typed.leavesOpen(t - 1))) {
            t--;
        }
        return t;
    }

    /** What stands in brackets is passed over. */
    private int behindBracket(int t, int limit) {
        if (!typed.tokens().is(t, Shape.OPENS_BRACKET)) {
            return t + 1;
        }
        for (int i = t + 1; i < limit && i < t + 20; i++) {
            if (typed.tokens().is(i, Shape.CLOSES_BRACKET)) {
                return i + 1;
            }
        }
        return t + 1;
    }

    private boolean stops(int begin, int t) {
        boolean open = typed.leavesOpen(t - 1);
        boolean bracketDate = typed.tokens().is(t, Shape.OPENS_BRACKET) && typed.day(t, t + 8) != null;
        if (bracketDate
                || typed.tokens().isMark(t, ':')
                || typed.tokens().isMark(t, '*')
                || typed.tokens().isMark(t, ';')) {
            return true;
        }
        if (typed.is(t, "signed") || typed.is(t, "closing") || (!open && isDay(t))) {
            return true;
        }
        boolean sentence = typed.analysis().text().sentenceOf(t).begin() == t;
        if (sentence && typed.tokens().isMark(t - 1, '.')) {
            return true;
        }
        if (!open && preamble.isCaseless() && preamble.opensAnywhere(t)) {
            return true;
        }
        return typed.startsLine(t) && !open && !typed.goesOn(t) && endsBefore(begin, t);
    }

    private boolean isDay(int t) {
        Mention date = typed.analysis().mentions().at(t, MentionKind.DATE);
        return date != null && typed.day(t, date.end()) != null;
    }

    /** Whether a line that does not plainly go on with the title is not part of it. */
    private boolean endsBefore(int begin, int t) {
        if (preamble.opens(t) || typed.is(t, "article") || typed.is(t, "furniture") || typed.is(t, "recital")) {
            return true;
        }
        int line = t;
        while (line < typed.tokens().size() && (line == t || !typed.startsLine(line))) {
            line++;
        }
        if (line - t <= 8 && typed.day(t, line) != null) {
            return true;
        }
        boolean upper = typed.isUpper(begin, t);
        if (upper != typed.isUpper(t, line)) {
            return true;
        }
        return typed.blockOf(t) != typed.blockOf(t - 1) && !upper;
    }
}
