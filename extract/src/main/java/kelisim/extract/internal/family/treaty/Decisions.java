package kelisim.extract.internal.family.treaty;

import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Shape;
import org.jspecify.annotations.Nullable;

/** Finds the form of a body's decision: its title stands over the line 'The General Assembly,', behind which recitals begin. */
final class Decisions {

    /** The body's line stands among the first ones. */
    private static final int LINES = 45;

    /** The kinds of instrument that a body adopts as such. */
    private static final Set<String> ADOPTED = Set.of("convention", "declaration", "charter", "protocol");

    /** How many lines a title may have. */
    private static final int TITLE_LINES = 5;

    private final Typed typed;

    /** The line of the body that decides, and the title over it. */
    record Decision(Title title, int opening, @Nullable Entity body) {}

    Decisions(Typed typed) {
        this.typed = typed;
    }

    @Nullable
    Decision find() {
        for (int i = 1; i < typed.lines().size() && i < LINES; i++) {
            Line line = typed.lines().get(i);
            int body = bodyEnd(i);
            if (body > 0) {
                Title title = over(i);
                return title == null ? null : new Decision(title, line.begin(), body(line.begin(), body));
            }
        }
        return null;
    }

    /** The end of 'The Executive Board,' if this line begins so and a recital follows; else 0. */
    private int bodyEnd(int number) {
        Line line = typed.lines().get(number);
        int from = typed.behindArticle(line.begin());
        boolean named = from > line.begin() && typed.tokens().is(from, Shape.CAPITAL | Shape.NUMBER);
        if (!named || actsForState(from)) {
            return 0;
        }
        int limit = Math.min(typed.tokens().size(), from + 14);
        for (int t = from + 1; t < limit; t++) {
            boolean comma = typed.tokens().isMark(t, ',');
            boolean ends = t + 1 < limit && typed.startsLine(t + 1);
            if ((comma || ends) && t + 1 < limit && (typed.is(t + 1, "recital") || typed.is(t + 1, "operative"))) {
                return comma ? t : t + 1;
            }
            if (!isOfName(t)) {
                return 0;
            }
        }
        return 0;
    }

    /** States conclude treaties; a body that is no state decides. */
    private boolean actsForState(int t) {
        return typed.is(t, "all")
                || typed.is(t, "sovereign")
                || typed.is(t, "governments")
                || typed.analysis().mentions().at(t, MentionKind.STATE) != null;
    }

    /** Whether the name of one body may go on with this token: 'and the' begins another. */
    private boolean isOfName(int t) {
        boolean hyphened =
                typed.tokens().is(t - 1, Shape.DASH) && typed.tokens().is(t, Shape.JOINED);
        if (hyphened || typed.tokens().is(t, Shape.CAPITAL | Shape.NUMBER | Shape.DASH | Shape.POSSESSIVE)) {
            return true;
        }
        return typed.leavesOpen(t) && !(typed.analysis().text().isWord(t, "and") && typed.behindArticle(t + 1) > t + 1);
    }

    private @Nullable Entity body(int begin, int end) {
        int from = typed.behindArticle(begin);
        Mention mention = typed.analysis().mentions().at(from, MentionKind.ORGANISATION);
        Entity known = mention == null ? null : typed.analysis().discourse().of(mention);
        return known != null
                ? known
                : typed.analysis()
                        .discourse()
                        .plain(MentionKind.ORGANISATION, typed.analysis().surface(from, end));
    }

    // ---- the title over it

    private @Nullable Title over(int number) {
        int last = number - 1;
        while (last >= 0 && isBetween(typed.lines().get(last))) {
            last--;
        }
        if (last < 0 || isFurniture(typed.lines().get(last))) {
            return null;
        }
        int first = last;
        while (first > 0 && last - first < TITLE_LINES && goesUp(first)) {
            first--;
        }
        Line top = typed.lines().get(first);
        int begin = behindNumber(top);
        int end = typed.lines().get(last).end();
        while (end > begin
                && typed.tokens().is(end - 1, Shape.MARK)
                && !typed.tokens().is(end - 1, Shape.CLOSES_BRACKET | Shape.CLOSES_QUOTE)) {
            end--;
        }
        return end - begin < 2
                ? null
                : new Title(begin, end, begin, kind(begin), typed.analysis().surface(begin, end));
    }

    /** What the title's first words say it is, if they name an instrument that a body may adopt; else a decision. */
    private String kind(int begin) {
        for (int t = typed.behindArticle(begin);
                t < begin + 3 && t < typed.tokens().size();
                t++) {
            Match head = typed.analysis().text().match(t, "instrument_head");
            String kind = head == null ? null : head.entry().get("kind");
            if (kind != null && ADOPTED.contains(kind)) {
                return kind;
            }
        }
        return "decision";
    }

    /** A remark in brackets, or a mark alone, between title and body. */
    private boolean isBetween(Line line) {
        return typed.tokens().is(line.begin(), Shape.OPENS_BRACKET)
                || line.length() == 1 && typed.tokens().is(line.begin(), Shape.MARK);
    }

    private boolean isFurniture(Line line) {
        boolean words = false;
        for (int t = line.begin(); t < line.end(); t++) {
            words |= typed.tokens().is(t, Shape.WORD) && !typed.tokens().is(t, Shape.UPPER)
                    || typed.tokens().is(t, Shape.UPPER)
                            && typed.tokens().end(t) - typed.tokens().begin(t) > 4;
        }
        return !words
                || typed.has(line.begin(), line.end(), "furniture")
                || typed.is(line.begin(), "passed")
                || typed.day(line.begin(), line.end()) != null;
    }

    /** Whether the line over this one is still the title: typed alike, and no furniture; a number begins the title. */
    private boolean goesUp(int number) {
        Line line = typed.lines().get(number);
        Line over = typed.lines().get(number - 1);
        if (behindNumber(line) > line.begin() || isBetween(over) || isFurniture(over)) {
            return false;
        }
        boolean together = typed.blockOf(over.begin()) == typed.blockOf(line.begin());
        boolean open = typed.goesOn(line.begin()) || typed.leavesOpen(over.end() - 1);
        boolean alike = typed.isUpper(over) == typed.isUpper(line);
        boolean begins = !typed.tokens().is(line.begin(), Shape.CAPITAL | Shape.NUMBER | Shape.MARK);
        return alike && (together || open || begins);
    }

    /** Behind 'EB115.R7', '64/131.' or 'Resolution 5/2' at a line's beginning. */
    private int behindNumber(Line line) {
        int t = line.begin();
        int behind = t;
        boolean digit = false;
        while (t < line.end() && t < line.begin() + 10 && (t == line.begin() || isCode(t))) {
            String word = typed.tokens().surface(t);
            digit |= word.chars().anyMatch(Character::isDigit);
            t++;
            if (digit) {
                behind = t;
            }
        }
        boolean more = behind < line.end() && digit && !typed.tokens().is(behind, Shape.JOINED);
        return more && isCode(line.begin()) ? behind : line.begin();
    }

    private boolean isCode(int t) {
        String word = typed.tokens().surface(t);
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean letters = typed.tokens().is(t, Shape.UPPER | Shape.INITIAL)
                && typed.tokens().is(t + 1, Shape.JOINED);
        boolean mark = typed.tokens().is(t, Shape.MARK) && typed.tokens().is(t, Shape.JOINED);
        return digits || letters || mark;
    }
}
