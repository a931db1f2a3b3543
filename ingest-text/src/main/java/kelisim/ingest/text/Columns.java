package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.document.Span;

/**
 * Finds tables: neighbouring lines whose cells stand under each other, divided by tabs, by two or more spaces, by
 * upright bars or by leading dots.
 */
final class Columns {

    private static final Pattern GAP = Pattern.compile("\\t[\\t ]*| {2,}\\t?[\\t ]*|\\u00A0{2,}");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    /** The dots, or what stands for them, that lead from a label to its figure. */
    private static final Pattern LEADER = Pattern.compile("\\s*(?:\\.{4,}|…{2,}|_{4,}|(?:\\. ){3,}\\.?)\\s*");

    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\b");
    private static final int LONGEST_CELL = 120;
    private static final int NARROW = 24;
    private static final int SLACK = 2;

    private final List<Line> lines;
    /** Up to here the lines were looked at together, and are no table. */
    private int none;

    Columns(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * A table.
     *
     * @param rows its rows
     * @param lines how many lines it takes, rules among them
     */
    record Table(List<Piece> rows, int lines) {}

    /** The table that begins with this line, if one does. */
    Optional<Table> from(int index) {
        if (index < none) {
            return Optional.empty();
        }
        List<Line> rows = new ArrayList<>();
        List<List<Span>> cells = new ArrayList<>();
        boolean ruled = false;
        int i = index;
        for (; i < lines.size() && (i == index || !lines.get(i).opens()); i++) {
            Line line = lines.get(i);
            if (!rows.isEmpty() && isRule(line)) {
                ruled |= rows.size() == 1;
            } else if (isRow(line, rows, cells)) {
                rows.add(line);
                cells.add(cells(line));
            } else {
                break;
            }
        }
        if (rows.size() < 2 || isList(cells) || isProse(cells) || isContents(cells)) {
            none = i;
            return Optional.empty();
        }
        boolean header = ruled || namesColumns(cells);
        List<Piece> pieces = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            pieces.add(Piece.row(rows.get(row), cells.get(row), header && row == 0));
        }
        return Optional.of(new Table(pieces, i - index));
    }

    private static boolean isRule(Line line) {
        return !line.isLong() && Furniture.isRule(line.text().replace('|', '-').replace('+', '-'));
    }

    private boolean isRow(Line line, List<Line> rows, List<List<Span>> cells) {
        if (line.isLong()) {
            return false;
        }
        List<Span> split = cells(line);
        return split.size() >= 2
                && !isMenu(split)
                && (rows.isEmpty() || aligned(rows.get(rows.size() - 1), last(cells), line, split));
    }

    private static List<Span> last(List<List<Span>> cells) {
        return cells.get(cells.size() - 1);
    }

    private static List<Span> cells(Line line) {
        String text = line.text();
        List<Span> cells = new ArrayList<>();
        Matcher m = dividers(text).matcher(text);
        int from = 0;
        while (m.find()) {
            if (m.start() > 0) {
                cells.add(new Span(line.begin() + from, line.begin() + m.start()));
            }
            from = m.end();
        }
        if (from < text.length() || cells.isEmpty()) {
            cells.add(new Span(line.begin() + from, line.end()));
        }
        return cells;
    }

    private static Pattern dividers(String text) {
        return switch (divider(text)) {
            case '|' -> BAR;
            case '.' -> LEADER;
            default -> GAP;
        };
    }

    private static boolean aligned(Line above, List<Span> aboveCells, Line line, List<Span> cells) {
        char divider = divider(line.text());
        if (divider != divider(above.text())) {
            return false;
        }
        if (divider != ' ') {
            return aboveCells.size() == cells.size();
        }
        int matches = 0;
        for (Span cell : cells.subList(1, cells.size())) {
            for (Span other : aboveCells.subList(1, aboveCells.size())) {
                if (isUnder(line, cell, above, other)) {
                    matches++;
                    break;
                }
            }
        }
        return matches * 2 > Math.min(cells.size(), aboveCells.size()) - 1;
    }

    /** Flush left or right with the other, or within its width. */
    private static boolean isUnder(Line line, Span cell, Line above, Span other) {
        int begin = column(line, cell.begin());
        int end = column(line, cell.end());
        int otherBegin = column(above, other.begin());
        int otherEnd = column(above, other.end());
        boolean narrow = cell.length() <= NARROW && other.length() <= NARROW;
        return Math.abs(otherBegin - begin) <= SLACK
                || Math.abs(otherEnd - end) <= 1
                || (narrow && begin < otherEnd && otherBegin < end);
    }

    private static char divider(String text) {
        if (text.indexOf('|') >= 0) {
            return '|';
        }
        boolean leader = text.indexOf('.') > 0 || text.indexOf('…') > 0 || text.indexOf('_') > 0;
        return leader && LEADER.matcher(text).find() ? '.' : text.indexOf('\t') >= 0 ? '\t' : ' ';
    }

    /** 'Annex II ........ 14': a table of contents, whose figures are pages. */
    private boolean isContents(List<List<Span>> cells) {
        int last = 0;
        for (List<Span> row : cells) {
            String page = text(row.get(row.size() - 1));
            if (!PAGE.matcher(page).matches() || Integer.parseInt(page) < last) {
                return false;
            }
            last = Integer.parseInt(page);
        }
        return divider(lines.get(0)
                                .file()
                                .substring(
                                        cells.get(0).get(0).begin(),
                                        cells.get(0).get(1).end()))
                        == '.'
                && cells.size() > 2;
    }

    private boolean isMenu(List<Span> cells) {
        return cells.stream().filter(cell -> Furniture.isPhrase(text(cell))).count() >= 2;
    }

    private static int column(Line line, int offset) {
        return line.indent() + offset - line.begin();
    }

    /** Nothing but marks and what stands behind them; bare numbers must count. */
    private boolean isList(List<List<Span>> cells) {
        ListMark before = null;
        for (List<Span> row : cells) {
            ListMark mark = row.size() == 2 ? ListMark.of(text(row.get(0)) + "  X") : null;
            if (mark == null || before != null && mark.mayBeFigure() && !mark.follows(before)) {
                return false;
            }
            before = mark;
        }
        return true;
    }

    /** Typists set two spaces behind a full stop. */
    private boolean isProse(List<List<Span>> cells) {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONGEST_CELL)
                || cells.stream().allMatch(row -> text(row.get(0)).endsWith("."));
    }

    /** No figures in the first row, and some under it. */
    private boolean namesColumns(List<List<Span>> cells) {
        boolean figuresAbove = cells.get(0).stream().skip(1).anyMatch(cell -> isFigure(text(cell)));
        boolean figuresBelow =
                cells.stream().skip(1).flatMap(row -> row.stream().skip(1)).anyMatch(cell -> isFigure(text(cell)));
        return figuresBelow && !figuresAbove;
    }

    /** Also '9,000 (census of last year)', but no year and no '3 May'. */
    private static boolean isFigure(String cell) {
        long digits = cell.chars().filter(Character::isDigit).count();
        long letters = cell.chars().filter(Character::isLetter).count();
        boolean year = cell.length() == 4 && digits == 4;
        return (digits > letters || THOUSANDS.matcher(cell).lookingAt()) && !year;
    }

    private String text(Span span) {
        return lines.get(0).file().substring(span.begin(), span.end());
    }
}
