package kelisim.ingest.html.internal.page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.html.internal.page.ElementNames.Kind;

/**
 * The source of a page in one pass before it is parsed: where its texts stand between tags, and which parts the parser is
 * spared, since nothing of them is read: what scripts run, style sheets, drawings, most attributes, white space beside blocks.
 *
 * <p>jsoup can track positions itself, which costs as much as the parsing; this pass costs a tenth of it, and what is spared
 * costs more.
 */
public final class Markup {

    private final String source;
    private final Ahead comment;
    /** The other way to end a comment, which hardly anybody knows. */
    private final Ahead oddEnd;

    private final Ahead drawing;
    private final Ahead drawingEnd;
    private final Spans texts = new Spans();
    private final Spans scripts = new Spans();
    private final Spans spared = new Spans();
    private final Attributes attributes;
    /** The name in the markup that was read last, and what is so called. */
    private int nameBegin;

    private int nameEnd;
    private Kind kind = Kind.OTHER;
    /** Whether words stand right before that markup: what keeps them apart from those behind it is not spared. */
    private boolean behindWords;

    private Markup(String source) {
        this.source = source;
        this.comment = new Ahead(source, "<!--");
        this.oddEnd = new Ahead(source, "--!>");
        this.drawing = new Ahead(source, "<svg");
        this.drawingEnd = new Ahead(source, "</svg");
        this.attributes = new Attributes(source, spared);
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
            int to = nextMarkup(at);
            boolean behindBlock = kind == Kind.BLOCK;
            readName(to);
            note(at, to, behindBlock || kind == Kind.BLOCK);
            at = to < length ? afterMarkup(to) : length;
        }
    }

    /** Notes a text; the parser is spared mere white space beside a block. */
    private void note(int begin, int end, boolean besideBlock) {
        int from = begin;
        int to = end;
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && source.charAt(to - 1) <= ' ') {
            to--;
        }
        behindWords = from < to;
        if (behindWords) {
            texts.add(from, to);
        } else if (besideBlock && begin < end) {
            spared.add(begin, end);
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

    /** Reads the name in the markup at a place, which may begin or end an element or be something else. */
    private void readName(int at) {
        nameBegin = at + 1 < source.length() && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        nameEnd = nameBegin;
        while (nameEnd < source.length() && isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        kind = ElementNames.kind(source, nameBegin, nameEnd);
    }

    private int afterMarkup(int at) {
        if (source.startsWith("<!--", at)) {
            return afterComment(at);
        }
        if (!isLetter(source.charAt(at + 1))) {
            return after(">", at + 2);
        }
        int close = attributes.tagEnd(nameEnd, kind != Kind.UNNAMED);
        return switch (kind) {
            case DRAWING -> afterDrawing(at, close);
            case RAW -> afterRaw(at, close);
            case BLOCK, UNNAMED, OTHER -> close;
        };
    }

    private int afterComment(int at) {
        int end = after("-->", at + 4);
        boolean plain = source.startsWith("-->", end - 3)
                && source.charAt(at + 4) != '>'
                && !source.startsWith("->", at + 4)
                && oddEnd.from(at) >= end;
        if (plain && !behindWords) {
            spared.add(at, end);
        }
        return end;
    }

    /** The end of what stands in a raw element; what a comment in it may hide from the parser's rules is left to the parser. */
    private int afterRaw(int at, int close) {
        int end = rawEnd(source.substring(nameBegin, nameEnd), close);
        boolean script = isNamed("script");
        if (script) {
            scripts.add(close, end);
        }
        boolean data = script && source.substring(nameEnd, close).contains("json");
        boolean unread = (script || isNamed("style")) && !data && comment.from(close) >= end;
        if (!unread) {
            return end;
        }
        int behind = source.indexOf('>', end) + 1;
        if (behindWords || behind == 0) {
            spared.add(close, end);
            return end;
        }
        spared.cutBefore(at);
        spared.add(at, behind);
        return behind;
    }

    private boolean isNamed(String name) {
        return name.length() == nameEnd - nameBegin && source.regionMatches(true, nameBegin, name, 0, name.length());
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
