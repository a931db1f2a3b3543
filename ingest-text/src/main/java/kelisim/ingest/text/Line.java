package kelisim.ingest.text;

import java.util.ArrayList;
import java.util.List;
import kelisim.document.Span;

/**
 * A line that is not blank, without the white space around it.
 *
 * @param file the whole text
 * @param begin the offset of its first character that is no space
 * @param end the offset after its last one
 * @param indent how far it is set in, in columns; a tab reaches to the next multiple of eight
 * @param gap how many blank lines stand before it; for the first line of a file at least one
 */
record Line(String file, int begin, int end, int indent, int gap) {

    /** Longer lines are paragraphs whatever they look like; recognisers need not read them. */
    static final int LONG = 400;

    private static final int TAB = 8;

    Span span() {
        return new Span(begin, end);
    }

    int length() {
        return end - begin;
    }

    boolean isLong() {
        return length() > LONG;
    }

    String text() {
        return file.substring(begin, end);
    }

    char first() {
        return file.charAt(begin);
    }

    char last() {
        return file.charAt(end - 1);
    }

    /** Whether a blank line, or the file's beginning, stands before it. */
    boolean opens() {
        return gap > 0;
    }

    int words() {
        return words(text());
    }

    /** How many runs of characters between spaces the text has. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = isSpace(text.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }

    /** How long the first word is. */
    int firstWord() {
        int i = begin;
        while (i < end && !isSpace(file.charAt(i))) {
            i++;
        }
        return i - begin;
    }

    /** The lines of a text that are not blank. Line feed, carriage return, form feed, NEL, LS and PS end lines. */
    static List<Line> split(String text) {
        List<Line> lines = new ArrayList<>();
        int gap = 1;
        int start = 0;
        while (start < text.length()) {
            int stop = start;
            while (stop < text.length() && !endsLine(text.charAt(stop))) {
                stop++;
            }
            int begin = start;
            while (begin < stop && isSpace(text.charAt(begin))) {
                begin++;
            }
            if (begin == stop) {
                gap++;
            } else {
                int end = stop;
                while (isSpace(text.charAt(end - 1))) {
                    end--;
                }
                lines.add(new Line(text, begin, end, columns(text, start, begin), gap));
                gap = 0;
            }
            boolean crlf = text.startsWith("\r\n", stop);
            if (stop < text.length() && text.charAt(stop) == '\f') {
                gap++;
            }
            start = stop + (crlf ? 2 : 1);
        }
        return lines;
    }

    private static int columns(String text, int from, int to) {
        int column = 0;
        for (int i = from; i < to; i++) {
            column = text.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
        }
        return column;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
