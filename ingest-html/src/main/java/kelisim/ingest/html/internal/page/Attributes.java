package kelisim.ingest.html.internal.page;

import kelisim.ingest.html.internal.page.ReadAttributes.When;

/** Reads the attributes of tags in a source, and has those spared from the parser in which nothing stands that is read of a page. */
final class Attributes {

    private final Markup markup;
    private final String source;
    private final Spans spared;
    private final AttributeValues values;
    private boolean tells;

    Attributes(Markup markup) {
        this.markup = markup;
        this.source = markup.source().bytes();
        this.spared = markup.spared();
        this.values = new AttributeValues(markup.source());
    }

    /** The place behind the end of a tag, whose name ends at a place; no end stands in a value. */
    int tagEnd(int nameEnd, ReadAttributes read, boolean inHeading) {
        tells = false;
        int at = nameEnd;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            at = c <= ' ' || c == '/' ? at + 1 : attributeEnd(at, read, inHeading);
        }
        return at;
    }

    /** Whether an attribute of the tag that was read last says something. */
    boolean tells() {
        return tells;
    }

    private int attributeEnd(int from, ReadAttributes read, boolean inHeading) {
        int nameEnd = from + 1;
        while (nameEnd < source.length() && isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int at = afterSpace(nameEnd);
        boolean hasValue = at < source.length() && source.charAt(at) == '=';
        int begin = hasValue ? afterSpace(at + 1) : nameEnd;
        int end = hasValue ? valueEnd(begin) : nameEnd;
        When when = read.when(source, from, nameEnd);
        boolean isRead = when != null && (inHeading && when == When.LEADING || values.isRead(when, begin, end));
        tells |= isRead && when != When.BESIDE;
        boolean apart = end < source.length() && source.charAt(from - 1) <= ' ';
        if (apart && !isRead) {
            end = afterSpace(end);
            spared.add(from, end);
        } else {
            markup.noteAttribute(from, nameEnd);
        }
        return end;
    }

    private int valueEnd(int from) {
        char first = from < source.length() ? source.charAt(from) : ' ';
        if (first == '"' || first == '\'') {
            int close = source.indexOf(first, from + 1);
            return close < 0 ? source.length() : close + 1;
        }
        int at = from;
        while (at < source.length() && source.charAt(at) > ' ' && source.charAt(at) != '>') {
            at++;
        }
        return at;
    }

    private int afterSpace(int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isNameCharacter(char c) {
        return c > ' ' && c != '=' && c != '>' && c != '/';
    }
}
