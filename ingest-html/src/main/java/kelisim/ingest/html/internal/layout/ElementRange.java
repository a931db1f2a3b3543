package kelisim.ingest.html.internal.layout;

import kelisim.document.Locator;
import kelisim.ingest.html.internal.page.Utf8;
import org.jspecify.annotations.Nullable;

/** Widens the place of some words in a source to the element around them, where its tags stand beside them. */
final class ElementRange {

    /** In bytes, of which letters beyond ASCII have more than one. */
    private static final int REACH = 4000;

    private static final int MOST_TAGS = 8;

    private final Utf8 text;
    private final String source;

    ElementRange(Utf8 text) {
        this.text = text;
        this.source = text.bytes();
    }

    /** The range of an element with these words; of the words alone if its tags are not beside them. */
    @Nullable
    Locator of(String name, int begin, int end) {
        if (begin < 0 || end < begin) {
            return null;
        }
        int from = startTag(name, begin);
        int to = endTag(name, end);
        return new Locator.SourceRange(text.characters(from), text.characters(to));
    }

    private int startTag(String name, int begin) {
        int at = begin;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            int open = source.lastIndexOf('<', at - 1);
            if (open < 0 || begin - open > REACH || source.startsWith("</", open) || !isOneTag(open, at)) {
                return begin;
            }
            if (isNamed(name, open + 1)) {
                return open;
            }
            at = open;
        }
        return begin;
    }

    /** Whether from an opening bracket up to an offset there is one tag, and white space. */
    private boolean isOneTag(int open, int to) {
        int close = source.lastIndexOf('>', to - 1);
        return close > open && isBlank(close + 1, to);
    }

    private int endTag(String name, int end) {
        int at = end;
        for (int tags = 0; tags < MOST_TAGS; tags++) {
            int open = source.indexOf("</", at);
            int close = open < 0 ? -1 : source.indexOf('>', open);
            if (close < 0 || close - end > REACH || !isBlank(at, open)) {
                return end;
            }
            if (isNamed(name, open + 2)) {
                return close + 1;
            }
            at = close + 1;
        }
        return end;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from > REACH || source.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private boolean isNamed(String name, int at) {
        int after = at + name.length();
        return source.regionMatches(true, at, name, 0, name.length())
                && after < source.length()
                && !Character.isLetterOrDigit(source.charAt(after));
    }
}
