package kelisim.ingest.html.internal.page;

import java.util.List;

/** Collects the words of one {@link Run} after the other. */
final class RunBuilder {

    private final SourceMap source;
    private final List<Run> runs;
    private final StringBuilder text = new StringBuilder();
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
        int before = text.length();
        if (preformatted > 0) {
            appendLines(words);
        } else {
            append(words);
        }
        int added = text.length() - before;
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
        } else if (text.length() > 0) {
            broken = true;
        }
    }

    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                separate();
                text.append(c);
            }
        }
    }

    private void separate() {
        if (text.length() > 0) {
            if (broken) {
                text.append('\n');
            } else if (space) {
                text.append(' ');
            }
        }
        broken = false;
        space = false;
    }

    private void appendLines(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c != '\r' && !isInvisible(c) && (text.length() > 0 || !isSpace(c))) {
                text.append(c == '\u00a0' ? ' ' : c);
            }
        }
    }

    void close(Node owner) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            total += end;
            runs.add(new Run(
                    owner,
                    text.substring(0, end),
                    Math.min(linked, end),
                    startsLinked,
                    Math.min(emphasised, end),
                    sourceBegin,
                    sourceEnd));
        }
        text.setLength(0);
        linked = 0;
        startsLinked = false;
        emphasised = 0;
        sourceBegin = -1;
        sourceEnd = -1;
        space = false;
        broken = false;
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
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
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }
}
