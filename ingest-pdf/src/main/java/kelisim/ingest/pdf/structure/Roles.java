package kelisim.ingest.pdf.structure;

import kelisim.ingest.pdf.page.Tag;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** Names of elements to the standard ones, and what these are. Source: ISO 32000-1, 14.8.4, and ISO 32000-2. */
final class Roles {

    private static final int MOST_HOPS = 8;

    /** The level of a tag that elements within take the place of. */
    private static final int CONTAINER = -1;

    private final @Nullable COSDictionary map;

    Roles(@Nullable COSDictionary map) {
        this.map = map;
    }

    /** The standard name that the file maps this one to. */
    String standard(@Nullable COSName name) {
        COSName standard = name;
        for (int hop = 0; hop < MOST_HOPS && standard != null && map != null; hop++) {
            COSName next = map.getCOSName(standard);
            if (next == null || next.equals(standard)) {
                break;
            }
            standard = next;
        }
        return standard == null ? "" : standard.getName();
    }

    /** The tag of an element of this name, the outer one's if it is a part of that. */
    static @Nullable Tag within(@Nullable Tag outer, String role, int id) {
        boolean free = outer == null || outer.level() == CONTAINER;
        return switch (role) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6", "Title" ->
                isWhole(outer) ? outer : new Tag(id, Tag.Kind.HEADING, level(role), null);
            case "P", "TOCI", "BibEntry", "BlockQuote", "Code", "Formula" ->
                isWhole(outer) ? outer : new Tag(id, Tag.Kind.PARAGRAPH, 0, null);
            case "Caption" -> isWhole(outer) ? outer : new Tag(id, Tag.Kind.CAPTION, 0, null);
            case "Note", "FENote" -> new Tag(id, Tag.Kind.NOTE, 0, null);
            case "Div", "Sect", "Art", "Part", "NonStruct", "Private" ->
                free ? new Tag(id, Tag.Kind.PARAGRAPH, CONTAINER, null) : outer;
            default -> outer;
        };
    }

    /** Whether paragraphs within it are parts of it: cells, notes, captions, headings. */
    private static boolean isWhole(@Nullable Tag outer) {
        return outer != null && outer.kind() != Tag.Kind.PARAGRAPH && outer.kind() != Tag.Kind.ITEM;
    }

    private static int level(String role) {
        if (role.equals("Title")) {
            return 1;
        }
        return role.length() == 2 && role.charAt(0) == 'H' ? Character.digit(role.charAt(1), 10) : 0;
    }
}
