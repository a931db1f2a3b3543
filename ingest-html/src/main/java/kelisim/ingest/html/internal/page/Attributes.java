package kelisim.ingest.html.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the attributes of tags in a source, and has those spared from the parser in which nothing stands that is read of a page:
 * they are for pictures, forms and scripts, and more than half of all.
 */
final class Attributes {

    /** Those that {@link Names} and the finders of metadata ask for, and that tell tables, lists and languages. */
    private static final String[][] READ =
            byLength("class id role itemprop rel title style hidden aria-hidden aria-modal"
                    + " aria-level data-testid data-component data-test data-role datetime pubdate lang xml:lang href type name property"
                    + " content http-equiv start value reversed colspan rowspan");

    /** Those that are read of elements that are asked neither how they are called nor whether they are shown. */
    private static final String[][] READ_OF_UNNAMED = byLength("itemprop rel datetime pubdate href content");

    private static final String[] NONE = {};
    private static final String STYLE = "style";

    private final String source;
    private final Spans spared;
    private final Ahead display;
    private final Ahead visibility;
    private String[][] read = READ;

    Attributes(String source, Spans spared) {
        this.source = source;
        this.spared = spared;
        this.display = new Ahead(source, "display");
        this.visibility = new Ahead(source, "visibility");
    }

    private static String[][] byLength(String names) {
        List<List<String>> lists = new ArrayList<>();
        for (String name : names.split(" ", -1)) {
            while (lists.size() <= name.length()) {
                lists.add(new ArrayList<>());
            }
            lists.get(name.length()).add(name);
        }
        return lists.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
    }

    /** The place behind the end of a tag, whose name ends at a place; no end stands in a value. */
    int tagEnd(int nameEnd, boolean named) {
        read = named ? READ : READ_OF_UNNAMED;
        int at = nameEnd;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            at = c <= ' ' || c == '/' ? at + 1 : attributeEnd(at);
        }
        return at;
    }

    private int attributeEnd(int from) {
        int nameEnd = from + 1;
        while (nameEnd < source.length() && isNameCharacter(source.charAt(nameEnd))) {
            nameEnd++;
        }
        int at = afterSpace(nameEnd);
        boolean hasValue = at < source.length() && source.charAt(at) == '=';
        int end = hasValue ? valueEnd(afterSpace(at + 1)) : nameEnd;
        boolean apart = end < source.length() && source.charAt(from - 1) <= ' ';
        if (apart && !isRead(from, nameEnd, end)) {
            end = afterSpace(end);
            spared.add(from, end);
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

    private boolean isRead(int from, int nameEnd, int end) {
        int length = nameEnd - from;
        int first = source.charAt(from) | 0x20;
        for (String name : length < read.length ? read[length] : NONE) {
            if (name.charAt(0) == first && source.regionMatches(true, from, name, 0, length)) {
                return !name.equals(STYLE) || display.from(from) < end || visibility.from(from) < end;
            }
        }
        return false;
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
