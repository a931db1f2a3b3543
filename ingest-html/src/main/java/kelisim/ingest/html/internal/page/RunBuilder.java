package kelisim.ingest.html.internal.page;

import java.util.Arrays;
import java.util.List;

/** Collects the words of one {@link Run} after the other. */
final class RunBuilder {

    private static final String ANCHORS = "¶#§";

    private final SourceMap source;
    private final List<Run> runs;
    private char[] text = new char[1024];
    private int length;
    private int links;
    private int bolds;
    private int preformatted;
    private int linked;
    private boolean startsLinked;
    private int emphasised;
    private int sourceBegin = -1;
    private int sourceEnd = -1;
    private int total;
    private boolean space;
    private boolean broken;

    RunBuilder(SourceMap source, List<Run> runs) {
        this.source = source;
        this.runs = runs;
    }

    /** How many characters all runs have. */
    int total() {
        return total;
    }

    void preformatted(int change) {
        preformatted += change;
    }

    void inline(String name, int change) {
        switch (name) {
            case "a" -> links += change;
            case "b", "strong" -> bolds += change;
            default -> {
                // other inline elements change nothing that is measured
            }
        }
    }

    void text(String words, boolean muted) {
        boolean found = source.find(words);
        if (muted) {
            return;
        }
        int before = length;
        makeRoom(words.length() + 1);
        if (preformatted > 0) {
            appendLines(words);
        } else {
            append(words);
        }
        int added = length - before;
        if (added == 0) {
            return;
        }
        startsLinked |= before == 0 && links > 0;
        linked += links > 0 ? added : 0;
        emphasised += bolds > 0 ? added : 0;
        if (found) {
            sourceBegin = sourceBegin < 0 ? source.begin() : sourceBegin;
            sourceEnd = source.end();
        }
    }

    /** One break is a new line in the same run, a second one ends it. */
    void lineBreak(Node owner) {
        if (broken) {
            close(owner);
        } else if (length > 0) {
            broken = true;
        }
    }

    private void makeRoom(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + more));
        }
    }

    /**
     * Of several spaces one is kept, so that words need no more room than they have, and one sign before them: they are put behind
     * that sign's place and moved up from there.
     */
    private void append(String words) {
        int begin = length + 1;
        int end = begin + words.length();
        words.getChars(0, words.length(), text, begin);
        for (int i = begin; i < end; i++) {
            char c = text[i];
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space || broken) {
                    separate();
                }
                text[length++] = c;
            }
        }
    }

    private void separate() {
        if (length > 0) {
            text[length++] = broken ? '\n' : ' ';
        }
        broken = false;
        space = false;
    }

    private void appendLines(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '\r' && !isInvisible(c) && (length > 0 || !isSpace(c))) {
                text[length++] = c == '\u00a0' ? ' ' : c;
            }
        }
    }

    void close(Node owner) {
        int end = length;
        while (end > 0 && isSpace(text[end - 1])) {
            end--;
        }
        end = owner.tag() == Tag.HEADING ? withoutAnchor(end) : end;
        if (end > 0) {
            total += end;
            runs.add(new Run(
                    owner,
                    new String(text, 0, end),
                    Math.min(linked, end),
                    startsLinked,
                    Math.min(emphasised, end),
                    sourceBegin,
                    sourceEnd));
        }
        length = 0;
        linked = 0;
        startsLinked = false;
        emphasised = 0;
        sourceBegin = -1;
        sourceEnd = -1;
        space = false;
        broken = false;
    }

    /** The end of a heading without the sign that links to it, which stands behind its words and says nothing. */
    private int withoutAnchor(int length) {
        int end = length;
        if (end > 1 && ANCHORS.indexOf(text[end - 1]) >= 0 && (text[end - 1] == '¶' || isSpace(text[end - 2]))) {
            end--;
            while (end > 0 && isSpace(text[end - 1])) {
                end--;
            }
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > '~' && isWideSpace(c));
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200a')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202f'
                || c == '\u205f'
                || c == '\u3000'
                || c == '\u0085';
    }

    /** Soft hyphens, zero-width characters and marks of order, which are no part of a word's spelling. */
    private static boolean isInvisible(char c) {
        return c > '~' && (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060');
    }
}
