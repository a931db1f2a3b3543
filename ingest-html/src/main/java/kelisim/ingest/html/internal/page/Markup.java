package kelisim.ingest.html.internal.page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The source of a page in one pass before it is parsed: where its texts stand between tags, and which parts the parser is
 * spared, since nothing of them is read as the page's words: what scripts run, style sheets, drawings, attributes for pictures and
 * scripts.
 *
 * <p>jsoup can track positions itself, which costs as much as the parsing; this pass costs a tenth of it, and what is spared
 * costs more.
 */
public final class Markup {

    private static final List<String> RAW =
            List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");
    private static final String DRAWING = "svg";
    /** From how many characters on it is worth sparing the parser a value. */
    private static final int LONG = 24;

    private final String source;
    private final Ahead comment;
    private final Ahead drawing;
    private final Ahead drawingEnd;
    private final Spans texts = new Spans();
    private final Spans scripts = new Spans();
    private final Spans spared = new Spans();

    private Markup(String source) {
        this.source = source;
        this.comment = new Ahead(source, "<!--");
        this.drawing = new Ahead(source, "<svg");
        this.drawingEnd = new Ahead(source, "</svg");
    }

    /** Reads a decoded source. */
    public static Markup of(String source) {
        Markup markup = new Markup(source);
        markup.scan();
        return markup;
    }

    /** The source that was read. */
    String source() {
        return source;
    }

    /** Where texts stand, in their order, without the white space around them. */
    Spans texts() {
        return texts;
    }

    /** The source for the parser, without what it is spared. */
    public Reader forParser() {
        return new SparingReader(source, spared);
    }

    /** What stands in the page's own scripts, structured data among it. */
    List<String> scripts() {
        List<String> contents = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            contents.add(source.substring(scripts.begin(i), scripts.end(i)));
        }
        return contents;
    }

    private void scan() {
        int length = source.length();
        int at = 0;
        while (at < length) {
            int from = at;
            int to = nextMarkup(from);
            at = to < length ? afterMarkup(to) : length;
            while (from < to && source.charAt(from) <= ' ') {
                from++;
            }
            while (from < to && source.charAt(to - 1) <= ' ') {
                to--;
            }
            if (from < to) {
                texts.add(from, to);
            }
        }
    }

    /** A bracket before anything else belongs to the text. */
    private int nextMarkup(int from) {
        int at = source.indexOf('<', from);
        while (at >= 0 && !isMarkup(at)) {
            at = source.indexOf('<', at + 1);
        }
        return at < 0 ? source.length() : at;
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
        if (isNamed(DRAWING, at, nameEnd)) {
            return afterDrawing(at, close);
        }
        for (String name : RAW) {
            if (isNamed(name, at, nameEnd)) {
                int end = rawEnd(name, close);
                note(name, nameEnd, close, end);
                return end;
            }
        }
        return close;
    }

    private boolean isNamed(String name, int at, int nameEnd) {
        return name.length() == nameEnd - at - 1 && source.regionMatches(true, at + 1, name, 0, name.length());
    }

    /** Notes what stands in a raw element; what a comment in it may hide from the parser's rules is left to the parser. */
    private void note(String name, int nameEnd, int close, int end) {
        boolean script = name.equals("script");
        if (close >= end || !(script || name.equals("style"))) {
            return;
        }
        if (script) {
            scripts.add(close, end);
        }
        boolean data = script && source.substring(nameEnd, close).contains("json");
        if (!data && comment.from(close) >= end) {
            spared.add(close, end);
        }
    }

    /** Behind a drawing that is closed before another begins, which is spared; else behind its tag. */
    private int afterDrawing(int at, int close) {
        int end = drawingEnd.from(close);
        boolean whole = end < drawing.from(at + 1) && source.charAt(close - 2) != '/';
        int after = whole ? source.indexOf('>', end) + 1 : 0;
        if (after == 0) {
            return close;
        }
        spared.cutBefore(at);
        spared.add(at, after);
        return after;
    }

    /** The place behind a tag's end, which does not stand in a value. */
    private int tagEnd(int from) {
        int at = from;
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == '>') {
                return at;
            }
            at = c == '=' ? valueEnd(from, at) : at;
        }
        return at;
    }

    /** The place behind the value of an attribute in a tag whose name ends here; a long one that nobody reads is spared. */
    private int valueEnd(int nameEnd, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        char first = at < source.length() ? source.charAt(at) : ' ';
        if (first == '"' || first == '\'') {
            int close = source.indexOf(first, at + 1);
            if (close - at > LONG && UnreadNames.end(source, nameEnd, from - 1)) {
                spared.add(at + 1, close);
            }
            return close < 0 ? source.length() : close + 1;
        }
        while (at < source.length() && source.charAt(at) > ' ' && source.charAt(at) != '>') {
            at++;
        }
        return at;
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

    private int after(String mark, int from) {
        int at = source.indexOf(mark, from);
        return at < 0 ? source.length() : at + mark.length();
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '>' && c != '/';
    }
}
