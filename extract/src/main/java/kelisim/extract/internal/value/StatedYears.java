package kelisim.extract.internal.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The years under which a chronicle tells: of a row that begins with its year ('1957 (19 February) Agreement of La Paz',
 * '2018, 28 March. Visit …'), and of all that follows a line with no more than a year, where there are several.
 */
final class StatedYears {

    /** No year is stated. */
    static final int NONE = 0;

    private final Tokens tokens;
    private final Years years;
    private final List<Line> lines = new ArrayList<>();

    /** From a token on, up to the next line of the list, the text is in this year. */
    private record Line(int from, int year) {}

    StatedYears(Tokens tokens, Years years) {
        this.tokens = tokens;
        this.years = years;
        read();
    }

    /** The year under which a token stands. */
    int at(int token) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lines.get(middle).from() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? NONE : lines.get(low - 1).year();
    }

    private void read() {
        boolean sections = countSections() > 1;
        int section = NONE;
        int begin = 0;
        while (begin < tokens.size()) {
            int end = lineEnd(begin);
            int at = firstOf(begin, end);
            int year = yearAt(at, end);
            if (year != NONE && isAlone(at, end)) {
                section = sections ? year : NONE;
                note(end, year);
                if (!sections && end < tokens.size()) {
                    note(lineEnd(end), NONE);
                }
            } else if (year != NONE && opensRow(at + 1, end)) {
                note(at, year);
                note(end, section);
            }
            begin = end;
        }
    }

    /** One line with a year alone tells of the line below it; of several each opens a section. */
    private int countSections() {
        int sections = 0;
        int begin = 0;
        while (begin < tokens.size()) {
            int end = lineEnd(begin);
            int at = firstOf(begin, end);
            sections += yearAt(at, end) != NONE && isAlone(at, end) ? 1 : 0;
            begin = end;
        }
        return sections;
    }

    private void note(int from, int year) {
        int last = lines.size() - 1;
        if (last >= 0 && lines.get(last).from() == from) {
            lines.remove(last);
        }
        lines.add(new Line(from, year));
    }

    private int lineEnd(int begin) {
        int end = begin + 1;
        while (end < tokens.size() && !tokens.startsLine(end)) {
            end++;
        }
        return end;
    }

    /** Behind the mark of a list item. */
    private int firstOf(int begin, int end) {
        int at = begin;
        while (at < end && !tokens.isWord(at) && !tokens.isDigits(at)) {
            at++;
        }
        return at;
    }

    private int yearAt(int at, int end) {
        Years.Year year = at < end ? years.bare(at) : null;
        return year != null && tokens.length(at) == 4 ? year.number() : NONE;
    }

    private boolean isAlone(int at, int end) {
        for (int i = at + 1; i < end; i++) {
            if (tokens.isWord(i) || tokens.isDigits(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the year is set off from what follows: by a mark, a gap, or a day or month of it. */
    private boolean opensRow(int next, int end) {
        if (tokens.begin(next) > tokens.end(next - 1) + 1) {
            return true;
        }
        boolean mark = tokens.isSymbol(next, ",:.;–—-()|/");
        boolean range = mark && tokens.isDigits(next + 1) && (tokens.isGlued(next + 1) || tokens.length(next + 1) == 4);
        boolean day = tokens.is(next, Role.MONTH) || (tokens.isDigits(next, 1, 2) && tokens.is(next + 1, Role.MONTH));
        return next < end && ((mark && !range) || day);
    }
}
