package kelisim.ingest.html.internal.page;

import kelisim.ingest.html.internal.page.ElementNames.Kind;

/**
 * The pass over a source that finds its texts, and what the parser is spared: what scripts run, style sheets, drawings, most
 * attributes, elements that only wrap words, white space beside blocks.
 */
final class MarkupScan {

    private final String source;
    private final Spans texts;
    private final Spans spared;
    private final Attributes attributes;
    private final OpaqueParts opaque;
    /** The name in the markup that was read last, and what is so called. */
    private int nameBegin;

    private int nameEnd;
    private int name;
    private Kind kind = Kind.OTHER;
    /** Whether words stand right before that markup: what keeps them apart from those behind it is not spared. */
    private boolean behindWords;
    /** Whether that markup was spared in the midst of a text, which goes on behind it. */
    private boolean within;

    private boolean inHeading;
    /** By the number of a name how many wrappers that say something, and others in them, are open. */
    private final int[] kept = new int[ElementNames.NUMBERS];

    private MarkupScan(Markup markup) {
        this.source = markup.source().bytes();
        this.texts = markup.texts();
        this.spared = markup.spared();
        this.attributes = new Attributes(markup);
        this.opaque = new OpaqueParts(markup);
    }

    /** Reads the source of a markup, and notes in that what it finds. */
    static void read(Markup markup) {
        new MarkupScan(markup).scan();
    }

    private void scan() {
        int length = source.length();
        int at = 0;
        while (at < length) {
            int to = nextMarkup(at);
            boolean behindBlock = kind == Kind.BLOCK;
            readName(to);
            note(at, to, behindBlock || kind == Kind.BLOCK);
            within = false;
            at = to < length ? afterMarkup(to) : length;
            if (within && behindBlock && !behindWords) {
                kind = Kind.BLOCK;
            }
        }
    }

    /** Notes a text, or that the last one goes on; the parser is spared mere white space beside a block. */
    private void note(int begin, int end, boolean besideBlock) {
        int from = begin;
        int to = end;
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (from < to && source.charAt(to - 1) <= ' ') {
            to--;
        }
        boolean goesOn = within && behindWords;
        behindWords = goesOn || from < to;
        if (from < to && goesOn) {
            texts.extend(to);
        } else if (from < to) {
            texts.add(from, to);
        } else if (besideBlock && begin < end) {
            spared.add(begin, end);
        }
    }

    /** A bracket before anything else belongs to the text. */
    private int nextMarkup(int from) {
        int at = source.indexOf('<', from);
        while (at >= 0 && !isMarkup(source, at)) {
            at = source.indexOf('<', at + 1);
        }
        return at < 0 ? source.length() : at;
    }

    /** Whether a bracket in a source begins a tag, a comment or the like. */
    static boolean isMarkup(String source, int at) {
        char c = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        return isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    /** Reads the name in the markup at a place, which may begin or end an element or be something else. */
    private void readName(int at) {
        nameBegin = at + 1 < source.length() && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        nameEnd = nameBegin;
        while (nameEnd < source.length() && OpaqueParts.isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        name = ElementNames.number(source, nameBegin, nameEnd);
        kind = ElementNames.kind(name);
    }

    private int afterMarkup(int at) {
        if (source.startsWith("<!--", at)) {
            return opaque.afterComment(at, behindWords);
        }
        if (!isLetter(source.charAt(at + 1))) {
            return afterEndTag(at);
        }
        inHeading |= isHeading();
        int close = attributes.tagEnd(nameEnd, ReadAttributes.of(kind), inHeading);
        return switch (kind) {
            case DRAWING -> opaque.afterDrawing(at, close);
            case CONTROL -> opaque.afterControl(at, nameEnd, close, behindWords);
            case RAW -> opaque.afterRaw(at, nameEnd, close, behindWords);
            case WRAPPER -> afterWrapper(at, close);
            case UNREAD, LINK, META -> afterUnread(at, close);
            case BLOCK, ANCHOR, UNNAMED, OTHER -> close;
        };
    }

    private int afterEndTag(int at) {
        int end = opaque.after(">", at + 2);
        inHeading &= !isHeading();
        boolean wrapper = kind == Kind.WRAPPER && source.charAt(at + 1) == '/';
        if (wrapper && kept[name] > 0) {
            kept[name]--;
        } else if (wrapper) {
            spared.add(at, end);
            within = true;
        }
        return end;
    }

    /** The parser is spared what only wraps words, unless it stands in one of the same name that says something. */
    private int afterWrapper(int at, int close) {
        if (attributes.tells() || kept[name] > 0) {
            kept[name]++;
        } else {
            spared.addWhole(at, close);
            within = true;
        }
        return close;
    }

    private int afterUnread(int at, int close) {
        if (!attributes.tells() && !behindWords) {
            spared.addWhole(at, close);
        }
        return close;
    }

    private boolean isHeading() {
        return kind == Kind.BLOCK
                && nameEnd - nameBegin == 2
                && (source.charAt(nameBegin) | 0x20) == 'h'
                && source.charAt(nameBegin + 1) <= '6';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
