package kelisim.ingest.html.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kelisim.ingest.html.internal.page.ElementNames.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that are read of elements of a kind, and with which values. Of all others nothing is read: they are for
 * pictures, forms and scripts, and more than half of all.
 */
final class ReadAttributes {

    /** With which values an attribute is read. */
    enum When {
        ALWAYS,
        /** With any, but alone it says nothing. */
        BESIDE,
        /** If the value gives the element a mark. */
        MARKING,
        /** If the value keeps what the element holds out of the words around it. */
        MUTING,
        TRUE,
        /** If the value is a style that hides. */
        HIDING,
        /** If a year may stand in the value. */
        DATED,
        /** If the value tells how another page stands to this one, or who wrote this one. */
        RELATED,
        /** If the value names a statement of more than how to show the page. */
        STATING,
        /** If the value is an address of a day, or of the site's first page. */
        LEADING
    }

    private static final int LONGEST = 16;
    private static final Read[] NONE = {};

    private static final String NAMES = "data-testid data-component data-test data-role";

    /** Those that {@link Names} and the finders of metadata ask for, and that tell tables, lists and languages. */
    private static final ReadAttributes OF_ANY = new ReadAttributes()
            .with(
                    When.ALWAYS,
                    "class role itemprop rel hidden aria-level datetime pubdate lang xml:lang href type name")
            .with(When.ALWAYS, "property content http-equiv start value reversed colspan rowspan")
            .with(When.MARKING, "id " + NAMES)
            .with(When.TRUE, "aria-hidden aria-modal")
            .with(When.HIDING, "style")
            .with(When.DATED, "title");

    private static final ReadAttributes OF_WRAPPERS = new ReadAttributes()
            .with(When.ALWAYS, "itemprop hidden datetime pubdate")
            .with(When.MUTING, "class id role " + NAMES)
            .with(When.TRUE, "aria-hidden aria-modal")
            .with(When.HIDING, "style")
            .with(When.DATED, "title")
            .with(When.RELATED, "rel");

    /** Of elements that are asked neither how they are called nor whether they are shown. */
    private static final ReadAttributes OF_UNNAMED = new ReadAttributes()
            .with(When.ALWAYS, "itemprop datetime pubdate content")
            .with(When.RELATED, "rel");

    private static final ReadAttributes OF_ANCHORS = new ReadAttributes()
            .with(When.ALWAYS, "itemprop datetime pubdate content")
            .with(When.RELATED, "rel")
            .with(When.LEADING, "href");

    private static final ReadAttributes OF_LINKS = new ReadAttributes()
            .with(When.ALWAYS, "itemprop datetime content")
            .with(When.RELATED, "rel")
            .with(When.BESIDE, "href type");

    private static final ReadAttributes OF_META = new ReadAttributes()
            .with(When.STATING, "name property http-equiv itemprop")
            .with(When.BESIDE, "content");

    /** How names begin by which heads state nothing of what a page says: for windows, robots, pictures and networks. */
    private static final List<String> TECHNICAL = List.of(
            "viewport",
            "robots",
            "theme-color",
            "google",
            "msapplication-",
            "og:image",
            "twitter:image",
            "twitter:card",
            "twitter:site",
            "twitter:creator",
            "twitter:label",
            "twitter:data",
            "fb:",
            "x-ua-compatible");

    private final Read[][] byLength = new Read[LONGEST][];

    private record Read(String name, char initial, When when) {}

    private ReadAttributes() {
        Arrays.fill(byLength, NONE);
    }

    private ReadAttributes with(When when, String names) {
        for (String name : names.split(" ", -1)) {
            Read[] alike = byLength[name.length()];
            Read[] more = Arrays.copyOf(alike, alike.length + 1);
            more[alike.length] = new Read(name, name.charAt(0), when);
            byLength[name.length()] = more;
        }
        return this;
    }

    /** Those of elements of a kind. */
    static ReadAttributes of(Kind kind) {
        return switch (kind) {
            case WRAPPER -> OF_WRAPPERS;
            case ANCHOR -> OF_ANCHORS;
            case UNNAMED, UNREAD, CONTROL -> OF_UNNAMED;
            case LINK -> OF_LINKS;
            case META -> OF_META;
            case DRAWING, RAW, BLOCK, OTHER -> OF_ANY;
        };
    }

    /** When the attribute is read whose name stands between two places, in any case; null if never. */
    @Nullable
    When when(String source, int from, int to) {
        int length = to - from;
        int first = source.charAt(from) | 0x20;
        for (Read read : length < LONGEST ? byLength[length] : NONE) {
            if (read.initial == first && source.regionMatches(true, from, read.name, 0, length)) {
                return read.when;
            }
        }
        return null;
    }

    /** Whether a value that begins at a place names a statement of more than how to show the page. */
    static boolean states(String source, int from) {
        for (String technical : TECHNICAL) {
            if (source.regionMatches(true, from, technical, 0, technical.length())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value tells how another page stands to this one, or who wrote this one. */
    static boolean relates(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "canonical", "alternate", "author" -> true;
            default -> false;
        };
    }
}
