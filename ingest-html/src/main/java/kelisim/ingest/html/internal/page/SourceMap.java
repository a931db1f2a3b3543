package kelisim.ingest.html.internal.page;

/**
 * Finds the texts of a parsed page again in its source, in the order in which they stand.
 *
 * <p>Of a text only the first letters are compared, up to an entity; tags in it are those that the parser was spared.
 *
 * <p>Texts must be asked for in document order, all of them. One that is not found (because the parser moved it, or because
 * it is broken) gets no place; those after it are found again.
 */
final class SourceMap {

    private static final int NEAR = 16;
    private static final int FAR = 512;
    private static final int PROBE = 12;

    private final Utf8 source;
    private final Spans texts;
    private int next;
    private int misses;
    private int begin;
    private int end;

    SourceMap(Markup markup) {
        this.source = markup.source();
        this.texts = markup.texts();
    }

    /** Looks for the next text. */
    boolean find(String text) {
        int from = firstWordAt(text);
        if (from == text.length()) {
            return false;
        }
        int reach = Math.min(texts.size(), next + (misses > 4 ? FAR : NEAR));
        for (int i = next; i < reach; i++) {
            if (matches(text, from, i)) {
                begin = texts.begin(i);
                end = texts.end(i);
                next = i + 1;
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

    private boolean matches(String text, int from, int index) {
        String bytes = source.bytes();
        int at = texts.begin(index);
        int to = texts.end(index);
        int last = Math.min(text.length(), from + PROBE);
        for (int i = from; i < last && at < to; ) {
            while (bytes.charAt(at) == '<' && MarkupScan.isMarkup(bytes, at)) {
                at = bytes.indexOf('>', at) + 1;
            }
            int character = source.character(at);
            if (character == '&') {
                return index == next || i - from >= 3;
            }
            if (character != text.codePointAt(i)) {
                return false;
            }
            i += Character.charCount(character);
            at = source.next(at);
        }
        return true;
    }

    private static int firstWordAt(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
