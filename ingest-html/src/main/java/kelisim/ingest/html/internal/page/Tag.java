package kelisim.ingest.html.internal.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an element's name says of its layout. Names follow the HTML standard's content categories. */
public enum Tag {
    /** Flows within its paragraph. */
    INLINE,
    /** A hyperlink, which flows within its paragraph too. */
    ANCHOR,
    /** A forced line break. */
    BREAK,
    /** Never part of what is read: scripts, form controls, pictures. */
    SKIPPED,
    /** A block of no further meaning. */
    DIVISION,
    PARAGRAPH,
    HEADING,
    LIST,
    ORDERED_LIST,
    ITEM,
    TERM,
    DESCRIPTION,
    TABLE,
    TABLE_PART,
    ROW,
    CELL,
    HEADER_CELL,
    PREFORMATTED,
    QUOTATION,
    CAPTION,
    FIGURE,
    ADDRESS,
    ARTICLE,
    MAIN,
    SECTION,
    NAV,
    ASIDE,
    HEADER,
    FOOTER,
    FORM;

    private static final Map<String, Tag> BY_NAME = new HashMap<>();

    static {
        names(
                INLINE,
                "abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s");
        names(INLINE, "samp small span strike strong sub sup time tt u var wbr output meter progress math picture");
        names(ANCHOR, "a");
        names(BREAK, "br");
        names(
                SKIPPED,
                "script style template svg noscript iframe object embed applet video audio canvas select option");
        names(
                SKIPPED,
                "optgroup datalist textarea input button map area head title meta link img base param source track");
        names(SKIPPED, "frameset frame noframes noembed dialog");
        names(DIVISION, "div body html center details summary fieldset legend hgroup search");
        names(PARAGRAPH, "p");
        names(HEADING, "h1 h2 h3 h4 h5 h6");
        names(LIST, "ul menu dir dl");
        names(ORDERED_LIST, "ol");
        names(ITEM, "li");
        names(TERM, "dt");
        names(DESCRIPTION, "dd");
        names(TABLE, "table");
        names(TABLE_PART, "thead tbody tfoot colgroup col");
        names(ROW, "tr");
        names(CELL, "td");
        names(HEADER_CELL, "th");
        names(PREFORMATTED, "pre listing xmp plaintext");
        names(QUOTATION, "blockquote");
        names(CAPTION, "figcaption caption");
        names(FIGURE, "figure");
        names(ADDRESS, "address");
        names(ARTICLE, "article");
        names(MAIN, "main");
        names(SECTION, "section");
        names(NAV, "nav");
        names(ASIDE, "aside");
        names(HEADER, "header");
        names(FOOTER, "footer");
        names(FORM, "form");
    }

    private static void names(Tag tag, String names) {
        for (String name : names.split(" ", -1)) {
            BY_NAME.put(name, tag);
        }
    }

    /** The tag of an element's lower-case name; custom elements are divisions. */
    public static Tag of(String name) {
        return BY_NAME.getOrDefault(name, DIVISION);
    }

    /** The names of elements that begin and end paragraphs. */
    static List<String> blocks() {
        return BY_NAME.keySet().stream().filter(name -> of(name).isBlock()).toList();
    }

    /** Whether it begins and ends a paragraph. */
    public boolean isBlock() {
        return this != INLINE && this != ANCHOR && this != BREAK && this != SKIPPED;
    }
}
