package kelisim.extract.internal.family.treaty;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.text.Shape;
import kelisim.extract.internal.text.Tokens;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/** The text as the readers of treaties ask it: lines as typed, set words (class {@code formula}), dates to the day. */
final class Typed {

    private final Analysis analysis;
    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();

    Typed(Analysis analysis) {
        this.analysis = analysis;
        this.tokens = analysis.tokens();
        int begin = 0;
        for (int t = 1; t <= tokens.size(); t++) {
            if (t == tokens.size() || startsLine(t)) {
                lines.add(new Line(begin, t));
                begin = t;
            }
        }
    }

    Analysis analysis() {
        return analysis;
    }

    Tokens tokens() {
        return tokens;
    }

    /** All lines, in order; a new block begins a new line. */
    List<Line> lines() {
        return lines;
    }

    /** The columns of a line: what wide gaps divide. */
    List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        int begin = line.begin();
        for (int t = line.begin() + 1; t <= line.end(); t++) {
            boolean gap = t < line.end() && tokens.begin(t) - tokens.end(t - 1) > 2;
            if (gap || t == line.end()) {
                cells.add(new Line(begin, t));
                begin = t;
            }
        }
        return cells;
    }

    int blockOf(int token) {
        return analysis.text().blockNumber(token);
    }

    boolean isHeading(int token) {
        return analysis.text().block(analysis.text().sentenceOf(token)) instanceof Block.Heading;
    }

    boolean startsLine(int token) {
        return token == 0
                || token < tokens.size()
                        && (tokens.is(token, Shape.LINE_START)
                                || analysis.text().opensBlock(token));
    }

    /** The set words of that class that begin at the token. */
    @Nullable
    Match formula(int token, String of) {
        if (!analysis.text().is(token, "formula")) {
            return null;
        }
        Match best = null;
        for (Match match : analysis.text().matches(token)) {
            if (match.entry().lexicon().equals("formula") && match.entry().has("class", of)) {
                best = match;
            }
        }
        return best;
    }

    boolean is(int token, String formula) {
        return formula(token, formula) != null;
    }

    /** Whether 'Signed at' or the like begins a line here, or stands behind a mark. */
    boolean startsClauseUnderTitle(int token) {
        boolean words = is(token, "signed") || is(token, "closing");
        return words && (startsLine(token) || tokens.is(token - 1, Shape.MARK));
    }

    /** Whether set words of that class stand anywhere between two tokens. */
    boolean has(int begin, int end, String formula) {
        for (int t = begin; t < end; t++) {
            if (is(t, formula)) {
                return true;
            }
        }
        return false;
    }

    /** A word that leaves a phrase open: a preposition, a conjunction, an article. */
    boolean leavesOpen(int token) {
        Match match = token < 0 ? null : analysis.text().match(token, "function");
        return match != null
                && match.length() == 1
                && (match.entry().has("pos", "preposition")
                        || match.entry().has("pos", "conjunction")
                        || match.entry().has("pos", "article"));
    }

    /** Whether a name may go on with this word: 'of', 'and', 'between', 'concerning'. */
    boolean goesOn(int token) {
        Match match = analysis.text().match(token, "function");
        return match != null
                && (match.entry().has("content", "true")
                        || match.entry().has("joins", "true")
                        || match.entry().has("subject", "true")
                        || match.entry().has("pos", "to"));
    }

    /** The token behind an article, if one stands here. */
    int behindArticle(int token) {
        Match match = analysis.text().match(token, "function");
        return match != null && match.entry().has("pos", "article") ? match.end() : token;
    }

    /** The day that is told between two tokens, the first of them. */
    @Nullable
    EdtfDate day(int begin, int end) {
        for (Mention mention : analysis.mentions().within(begin, Math.min(end, tokens.size()), MentionKind.DATE)) {
            if (mention.reading() instanceof Reading.Time time && time.date().isDay()) {
                return time.date();
            }
        }
        return null;
    }

    boolean isUpper(Line line) {
        return isUpper(line.begin(), line.end());
    }

    /** Whether the words between two tokens are typed in capitals. */
    boolean isUpper(int begin, int end) {
        int upper = 0;
        int words = 0;
        for (int t = begin; t < end; t++) {
            if (tokens.is(t, Shape.WORD) && tokens.end(t) - tokens.begin(t) > 1) {
                words++;
                upper += tokens.is(t, Shape.UPPER) ? 1 : 0;
            }
        }
        return words > 0 && upper * 10 >= words * 8;
    }
}
