package kelisim.ingest.html.internal.page;

/** The parts of a source in which tags are none, or none that is read: comments, scripts and other raw elements, drawings. */
final class OpaqueParts {

    private final String source;
    private final Spans scripts;
    private final Spans spared;
    private final Ahead comment;
    /** The other way to end a comment, which hardly anybody knows. */
    private final Ahead oddEnd;

    private final Ahead drawing;
    private final Ahead drawingEnd;
    /** The end of the last control that the parser was not spared: what stands in it is a part of it. */
    private int controlled;

    OpaqueParts(Markup markup) {
        this.source = markup.source().bytes();
        this.scripts = markup.scriptSpans();
        this.spared = markup.spared();
        this.comment = new Ahead(source, "<!--");
        this.oddEnd = new Ahead(source, "--!>");
        this.drawing = new Ahead(source, "<svg");
        this.drawingEnd = new Ahead(source, "</svg");
    }

    /** The end of a comment, which is spared unless it keeps words apart. */
    int afterComment(int at, boolean behindWords) {
        int end = commentEnd(at + 4);
        if (!behindWords) {
            spared.add(at, end);
        }
        return end;
    }

    /** As browsers and the parser see it, a comment may end at once, or oddly. */
    private int commentEnd(int begin) {
        if (source.startsWith(">", begin)) {
            return begin + 1;
        }
        if (source.startsWith("->", begin)) {
            return begin + 2;
        }
        int end = after("-->", begin);
        int odd = oddEnd.from(begin);
        return odd < end ? odd + "--!>".length() : end;
    }

    /** The end of what stands in a raw element; what a comment in it may hide from the parser's rules is left to the parser. */
    int afterRaw(int at, int nameEnd, int close, boolean behindWords) {
        String name = source.substring(at + 1, nameEnd);
        int end = rawEnd(name, close);
        boolean script = name.equalsIgnoreCase("script");
        if (script) {
            scripts.add(close, end);
        }
        boolean data = script && source.substring(nameEnd, close).contains("json");
        boolean unread = (script || name.equalsIgnoreCase("style")) && !data && comment.from(close) >= end;
        if (!unread) {
            return end;
        }
        int behind = source.indexOf('>', end) + 1;
        if (behindWords || behind == 0) {
            spared.add(close, end);
            return end;
        }
        spared.addWhole(at, behind);
        return behind;
    }

    /** Behind a drawing that is closed before another begins, which is spared; else behind its tag. */
    int afterDrawing(int at, int close) {
        int end = drawingEnd.from(close);
        boolean whole = end < drawing.from(at + 1) && source.charAt(close - 2) != '/';
        int after = whole ? source.indexOf('>', end) + 1 : 0;
        if (after == 0) {
            return close;
        }
        spared.addWhole(at, after);
        return after;
    }

    /** Behind a control of a form that stands beside no words and holds nothing but some, which is spared; else behind its tag. */
    int afterControl(int at, int nameEnd, int close, boolean behindWords) {
        if (at < controlled) {
            return close;
        }
        int end = rawEnd(source.substring(at + 1, nameEnd), close);
        int behind = source.indexOf('>', end) + 1;
        if (behindWords || behind == 0 || !holdsWords(close, end)) {
            controlled = end;
            return close;
        }
        spared.addWhole(at, behind);
        return behind;
    }

    /** Whether nothing but words, and what flows with them, stands between two places. */
    private boolean holdsWords(int from, int to) {
        for (int at = source.indexOf('<', from); at >= 0 && at < to; at = source.indexOf('<', at + 1)) {
            int begin = source.startsWith("/", at + 1) ? at + 2 : at + 1;
            int end = begin;
            while (end < to && isNameCharacter(source.charAt(end))) {
                end++;
            }
            switch (ElementNames.kind(ElementNames.number(source, begin, end))) {
                case BLOCK, RAW, UNREAD, CONTROL -> {
                    return false;
                }
                default -> {
                    // flows with the words
                }
            }
        }
        return true;
    }

    private int rawEnd(String name, int from) {
        int at = source.indexOf("</", from);
        while (at >= 0 && !isEndTag(name, at)) {
            at = source.indexOf("</", at + 2);
        }
        return at < 0 ? source.length() : at;
    }

    private boolean isEndTag(String name, int at) {
        int end = at + 2 + name.length();
        return end < source.length()
                && source.regionMatches(true, at + 2, name, 0, name.length())
                && !isNameCharacter(source.charAt(end));
    }

    /** The place behind a mark, or the end. */
    int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    static boolean isNameCharacter(char c) {
        return c > ' ' && c != '>' && c != '/';
    }
}
