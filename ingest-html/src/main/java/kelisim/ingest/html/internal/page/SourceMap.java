package kelisim.ingest.html.internal.page;

import java.util.List;

/**
 * Finds the texts of a parsed page again in its source, in the order in which they stand. jsoup can track positions itself,
 * which costs as much as the parsing; this pass costs a tenth of it.
 *
 * <p>Texts must be asked for in document order, all of them. One that is not found (because the parser moved it, or because
 * it is broken) gets no place; those after it are found again.
 */
final class SourceMap {

    private static final List<String> RAW =
            List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");
    private static final int NEAR = 16;
    private static final int FAR = 512;
    private static final int PROBE = 12;

    private static final int NOWHERE = Integer.MAX_VALUE;

    private final String source;
    private final Next closing = new Next('>');
    private final Next doubleQuote = new Next('"');
    private final Next singleQuote = new Next('\'');
    private int scanned;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int first;
    private int known;
    private int misses;
    private int begin;
    private int end;

    SourceMap(String source) {
        this.source = source;
    }

    /** Looks for the next text. */
    boolean find(String text) {
        int from = firstWordAt(text);
        if (from == text.length()) {
            return false;
        }
        int reach = misses > 4 ? FAR : NEAR;
        for (int ahead = 0; ahead < reach && have(first + ahead); ahead++) {
            int segment = first + ahead;
            if (matches(text, from, segment, ahead)) {
                begin = begins[segment];
                end = ends[segment];
                first = segment + 1;
                misses = 0;
                return true;
            }
        }
        misses++;
        return false;
    }

    /** Where the text that was found last begins. */
    int begin() {
        return begin;
    }

    /** Where the text that was found last ends. */
    int end() {
        return end;
    }

    private boolean matches(String text, int from, int segment, int ahead) {
        int at = begins[segment];
        int n = Math.min(PROBE, Math.min(text.length() - from, ends[segment] - at));
        for (int i = 0; i < n; i++) {
            char c = source.charAt(at + i);
            if (c == '&') {
                return ahead == 0 || i >= 3;
            }
            if (c != text.charAt(from + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean have(int segment) {
        if (first > 4096) {
            System.arraycopy(begins, first, begins, 0, known - first);
            System.arraycopy(ends, first, ends, 0, known - first);
            known -= first;
            segment -= first;
            first = 0;
        }
        while (segment >= known) {
            if (!scan()) {
                return false;
            }
        }
        return true;
    }

    private boolean scan() {
        int length = source.length();
        while (scanned < length) {
            int from = scanned;
            int to = from;
            do {
                to = source.indexOf('<', to);
                if (to < 0) {
                    to = length;
                } else if (!isMarkup(to)) {
                    to++;
                } else {
                    break;
                }
            } while (to < length);
            scanned = to < length ? afterMarkup(to) : length;
            while (from < to && source.charAt(from) <= ' ') {
                from++;
            }
            if (from < to) {
                add(from, to);
                return true;
            }
        }
        return false;
    }

    private void add(int from, int to) {
        int last = to;
        while (source.charAt(last - 1) <= ' ') {
            last--;
        }
        if (known == begins.length) {
            begins = java.util.Arrays.copyOf(begins, known * 2);
            ends = java.util.Arrays.copyOf(ends, known * 2);
        }
        begins[known] = from;
        ends[known++] = last;
    }

    private boolean isMarkup(int at) {
        char c = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private int afterMarkup(int at) {
        if (source.startsWith("<!--", at)) {
            return after("-->", at + 4);
        }
        char c = source.charAt(at + 1);
        if (!isLetter(c)) {
            return after(">", at + 2);
        }
        int nameEnd = at + 1;
        while (nameEnd < source.length() && isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = tagEnd(nameEnd);
        for (String name : RAW) {
            if (name.length() == nameEnd - at - 1 && source.regionMatches(true, at + 1, name, 0, name.length())) {
                return rawEnd(name, close);
            }
        }
        return close;
    }

    /** The place behind a tag's end, which does not stand in quotes behind an equals sign. */
    private int tagEnd(int from) {
        int at = from;
        int value = -1;
        while (true) {
            int close = closing.from(at);
            int quote = Math.min(doubleQuote.from(at), singleQuote.from(at));
            if (close < quote) {
                return close + 1;
            }
            if (quote == NOWHERE) {
                return source.length();
            }
            at = quote + 1;
            if (isBehindEquals(quote, from, value)) {
                value = source.indexOf(source.charAt(quote), at);
                if (value < 0) {
                    return source.length();
                }
                at = value + 1;
            }
        }
    }

    /** Whether before a quote, in a tag from this place, stands an equals sign, or the end of a quoted value behind one. */
    private boolean isBehindEquals(int quote, int from, int value) {
        int before = quote - 1;
        while (before >= from && before > value && source.charAt(before) <= ' ') {
            before--;
        }
        return before >= from && (before == value || source.charAt(before) == '=');
    }

    private int rawEnd(String name, int from) {
        int at = source.indexOf("</", from);
        while (at >= 0 && !source.regionMatches(true, at + 2, name, 0, name.length())) {
            at = source.indexOf("</", at + 2);
        }
        return at < 0 ? source.length() : at;
    }

    private int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    /** The next place of a character, from places that only grow: so the source is searched for it once. */
    private final class Next {

        private final char wanted;
        private int found = -1;

        Next(char wanted) {
            this.wanted = wanted;
        }

        int from(int at) {
            if (found < at) {
                found = source.indexOf(wanted, at);
                found = found < 0 ? NOWHERE : found;
            }
            return found;
        }
    }

    private static int firstWordAt(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '>' && c != '/';
    }
}
