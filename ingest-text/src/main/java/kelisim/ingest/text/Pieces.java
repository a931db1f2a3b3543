package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts lines together: paragraphs from hard-wrapped lines, list items with their continuation lines, tables. */
final class Pieces {

    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(?=\\S)");
    private static final String SENTENCE_END = ".!?:;…";
    private static final String DASHES = "-–—―*+";

    /** Marks that stand for other things too, and are bullets only where they are set in or begin several lines. */
    private static final String SET_IN = "o>→»›~";

    /** Those of them with which quoted lines or crossed-out ones do not begin. */
    private static final String REPEATED = "o→»›";
    /** A line this short was ended on purpose, whatever comes next. */
    private static final int SHORT = 45;

    private final List<Line> lines;
    private final Wrap wrap;
    private final Columns columns;
    private final Nesting nesting;
    private final Set<String> countedTwice = new HashSet<>();
    private final Map<String, ListMark> latest = new HashMap<>();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Line openFirst;
    private @Nullable Line openLast;
    private @Nullable ListMark openMark;

    private Pieces(List<Line> lines, int deepest) {
        this.lines = lines;
        this.wrap = Wrap.of(lines);
        this.columns = new Columns(lines);
        this.nesting = new Nesting(deepest);
    }

    static List<Piece> of(List<Line> lines, int deepest) {
        return new Pieces(lines, deepest).build();
    }

    private List<Piece> build() {
        for (Line line : lines) {
            ListMark mark = line.isLong() ? null : ListMark.of(line.text());
            if (mark != null && mark.ordinal() == 2) {
                countedTwice.add(mark.style());
            }
        }
        int i = 0;
        while (i < lines.size()) {
            i += take(i);
        }
        close();
        return UnmarkedLists.in(pieces);
    }

    private int take(int i) {
        Line line = lines.get(i);
        Optional<Columns.Table> table = columns.from(i);
        if (table.isPresent()) {
            close();
            pieces.addAll(table.get().rows());
            return table.get().lines();
        }
        int furniture = furniture(i);
        if (furniture > 0) {
            close();
            return furniture;
        }
        ListMark mark = mark(i);
        if (mark != null) {
            close();
            open(line, mark);
        } else if (!heading(line) && !joined(line)) {
            close();
            open(line, null);
        }
        return 1;
    }

    /** How many lines from here are furniture. */
    private int furniture(int i) {
        Line line = lines.get(i);
        if (line.isLong()) {
            return 0;
        }
        String text = line.text();
        boolean closes = i + 1 == lines.size() || lines.get(i + 1).opens();
        if (!Furniture.is(text, line.opens() && closes)) {
            return 0;
        }
        int end = i + 1;
        while (Furniture.announces(text)
                && end < lines.size()
                && !lines.get(end).opens()) {
            end++;
        }
        return end - i;
    }

    private boolean heading(Line line) {
        if (line.isLong()) {
            return false;
        }
        Matcher hashes = HASHES.matcher(line.text());
        if (!hashes.lookingAt()) {
            return false;
        }
        close();
        pieces.add(Piece.heading(line, hashes.end(), hashes.group(1).length()));
        return true;
    }

    private void open(Line line, @Nullable ListMark mark) {
        openFirst = line;
        openLast = line;
        openMark = mark;
    }

    private void close() {
        if (openFirst != null && openLast != null) {
            if (openMark == null) {
                nesting.end();
                pieces.add(Piece.text(openFirst, openLast));
            } else {
                pieces.add(Piece.item(openFirst, openLast, openMark, nesting.depth(openFirst.indent(), openMark)));
            }
        }
        openFirst = null;
        openLast = null;
        openMark = null;
    }

    private @Nullable ListMark mark(int i) {
        Line line = lines.get(i);
        String head = line.isLong() ? line.file().substring(line.begin(), line.begin() + Line.LONG) : line.text();
        ListMark mark = ListMark.of(head);
        if (mark == null || !isMark(mark, line) && !isRepeated(mark, i)) {
            return null;
        }
        latest.put(mark.style(), mark);
        return mark;
    }

    /** Whether the next line begins with the same mark. */
    private boolean isRepeated(ListMark mark, int i) {
        Line next = i + 1 < lines.size() ? lines.get(i + 1) : null;
        ListMark other = next == null || next.opens() || next.isLong() ? null : ListMark.of(next.text());
        return REPEATED.contains(mark.marker())
                && mark.isBullet()
                && other != null
                && other.style().equals(mark.style());
    }

    private boolean isMark(ListMark mark, Line line) {
        ListMark before = latest.get(mark.style());
        boolean counted = before != null && mark.follows(before);
        Line above = openLast;
        boolean apart = line.opens() || above == null || SENTENCE_END.indexOf(above.last()) >= 0;
        if (mark.isBullet()) {
            boolean weak = DASHES.contains(mark.marker());
            boolean setIn = SET_IN.contains(mark.marker());
            boolean goesOn = openMark != null && openMark.style().equals(mark.style());
            boolean listed = line.indent() > 0 || goesOn || line.last() == ';';
            return setIn
                    ? listed && (apart || openMark != null || line.last() == ';')
                    : !weak || apart || !broken(line);
        }
        if (mark.mayBeInitial() || mark.mayBeFigure()) {
            boolean begins = apart || above != null && line.indent() > above.indent();
            return counted || (mark.ordinal() == 1 && countedTwice.contains(mark.style()) && begins);
        }
        return counted || (mark.ordinal() == 1 ? !broken(line) || apart : apart);
    }

    /** Whether the line goes on with one that had to be broken. */
    private boolean broken(Line line) {
        return openLast != null && !line.opens() && wrap.forced(openLast, line);
    }

    private boolean joined(Line line) {
        Line above = openLast;
        Line first = openFirst;
        if (above == null || first == null || line.opens() || !continues(first, above, line)) {
            return false;
        }
        openLast = line;
        return true;
    }

    private boolean continues(Line first, Line above, Line line) {
        boolean sentenceEnded = SENTENCE_END.indexOf(above.last()) >= 0;
        if (wrap.forced(above, line)) {
            boolean setIn = openMark == null && line.indent() > above.indent() + 1;
            return !(setIn && sentenceEnded);
        }
        if (openMark != null
                && line.indent() >= first.indent() + openMark.length()
                && first.indent() + openMark.length() > 0
                && line.indent() > first.indent()) {
            return true;
        }
        if (!sentenceEnded && FunctionWords.endsWithOne(above)) {
            return true;
        }
        boolean small = Character.isLowerCase(line.first());
        if (sentenceEnded || !small) {
            return pieces.isEmpty() && Headings.titleGoesOn(first, above, line);
        }
        return above.last() == ','
                || above.last() == '-'
                || wrap.isWrapped()
                || above.length() > SHORT
                || pieces.isEmpty();
    }
}
