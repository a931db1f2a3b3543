package kelisim.ingest.html.internal.page;

import kelisim.ingest.html.internal.page.ReadAttributes.When;

/** Tells whether the values of attributes, as they stand in a source, say anything that is read of a page. */
final class AttributeValues {

    private final Utf8 text;
    private final String source;
    private final KnownMarks marks = new KnownMarks();

    AttributeValues(Utf8 text) {
        this.text = text;
        this.source = text.bytes();
    }

    /** Whether the value between two places, perhaps in quotes, is read. */
    boolean isRead(When when, int from, int to) {
        return switch (when) {
            case ALWAYS, BESIDE -> true;
            case MARKING -> marks.of(value(from, to)) != 0;
            case MUTING -> Mark.mutes(marks.of(value(from, to)));
            case TRUE -> value(from, to).equals("true");
            case HIDING -> mayHide(value(from, to));
            case DATED -> hasYear(from, to);
            case STATING -> ReadAttributes.states(source, from + quotes(from, to));
            case RELATED -> ReadAttributes.relates(value(from, to));
            case LEADING -> mayLead(from, to);
        };
    }

    private String value(int from, int to) {
        int quotes = quotes(from, to);
        return text.text(from + quotes, to - quotes);
    }

    /** How many quotes stand on either side of a value: one or none. */
    private int quotes(int from, int to) {
        return to - from > 1 && (source.charAt(from) == '"' || source.charAt(from) == '\'') ? 1 : 0;
    }

    private static boolean mayHide(String style) {
        return style.contains("display") || style.contains("visibility");
    }

    /** Whether the first figures of a year stand between two places. */
    private boolean hasYear(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (beginsYear(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean beginsYear(int at) {
        char c = source.charAt(at);
        return (c == '2' && source.charAt(at + 1) == '0') || (c == '1' && source.charAt(at + 1) == '9');
    }

    /** Whether an address may have a day in its path, or be that of a site's first page. */
    private boolean mayLead(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isAround(source.charAt(begin))) {
            begin++;
        }
        while (begin < end && isAround(source.charAt(end - 1))) {
            end--;
        }
        return isFirstPage(begin, end) || hasDay(begin, end);
    }

    private static boolean isAround(char c) {
        return c <= ' ' || c == '"' || c == '\'';
    }

    private boolean isFirstPage(int begin, int end) {
        int path = begin;
        boolean whole = source.startsWith("//", begin) || source.startsWith("http", begin);
        int host = whole ? source.indexOf("//", begin) : -1;
        if (host >= 0 && host < end) {
            int behind = source.indexOf('/', host + 2);
            path = behind < 0 || behind > end ? end : behind;
        }
        path += path < end && source.charAt(path) == '/' ? 1 : 0;
        return path >= end || source.startsWith("index", path);
    }

    private boolean hasDay(int begin, int end) {
        for (int at = source.indexOf('/', begin); at >= 0 && at + 2 < end; at = source.indexOf('/', at + 1)) {
            if (beginsYear(at + 1)) {
                return true;
            }
        }
        return false;
    }
}
