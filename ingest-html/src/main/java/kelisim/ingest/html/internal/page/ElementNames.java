package kelisim.ingest.html.internal.page;

import java.util.List;

/**
 * Tells elements that matter before a page is parsed by their names, as they stand in its source. A name is known by its letters
 * as one number, so that no string is made of it; the few longer names are not known.
 */
final class ElementNames {

    /** What an element is to the reader of a source. */
    enum Kind {
        OTHER,
        /** Begins and ends paragraphs: white space beside it says nothing. */
        BLOCK,
        /** Flows with the words around it, and says nothing but by its attributes. */
        WRAPPER,
        /** A hyperlink: how it is called says nothing of what it holds. */
        ANCHOR,
        /** Never shown, and how it is called says nothing either. */
        UNNAMED,
        /** Neither shown nor read, and without an end. */
        UNREAD,
        /** A link between pages, which stands in the head. */
        LINK,
        /** What the head states by a name. */
        META,
        /** A part of a form of which, with all that stands in it, nothing is read. */
        CONTROL,
        /** What stands in it is no markup. */
        RAW,
        DRAWING
    }

    private static final int LONGEST = 8;
    private static final int SLOTS = 512;
    /** The number that no known name has. */
    private static final int UNKNOWN = SLOTS;
    /** How many numbers there are. */
    static final int NUMBERS = SLOTS + 1;

    private static final long[] KEYS = new long[NUMBERS];
    private static final Kind[] KINDS = new Kind[NUMBERS];

    static {
        Tag.blocks().forEach(name -> put(name, Kind.BLOCK));
        List.of(
                        "span", "i", "em", "small", "label", "code", "font", "u", "sup", "sub", "cite", "mark", "kbd",
                        "samp", "var", "big", "tt", "bdi", "bdo")
                .forEach(name -> put(name, Kind.WRAPPER));
        List.of("img", "option", "video", "audio", "object", "embed").forEach(name -> put(name, Kind.UNNAMED));
        List.of("button", "select").forEach(name -> put(name, Kind.CONTROL));
        List.of("input", "source", "track", "param").forEach(name -> put(name, Kind.UNREAD));
        put("a", Kind.ANCHOR);
        put("link", Kind.LINK);
        put("meta", Kind.META);
        List.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
                .forEach(name -> put(name, Kind.RAW));
        put("svg", Kind.DRAWING);
    }

    private ElementNames() {}

    private static void put(String name, Kind kind) {
        if (name.length() <= LONGEST) {
            long key = key(name, 0, name.length());
            int at = slot(key);
            KEYS[at] = key;
            KINDS[at] = kind;
        }
    }

    /** The number of the element whose name stands between two places, below {@link #NUMBERS}. */
    static int number(String source, int from, int to) {
        return to - from > LONGEST || to <= from ? UNKNOWN : slot(key(source, from, to));
    }

    /** The kind of the element with this number. */
    static Kind kind(int number) {
        return KEYS[number] == 0 ? Kind.OTHER : KINDS[number];
    }

    /** Eight bits a letter, in lower case; digits and hyphens are the same in both. */
    private static long key(String source, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << Byte.SIZE | (source.charAt(i) & 0xff) | 0x20;
        }
        return key;
    }

    private static int slot(long key) {
        int at = (int) (key * 0x9e3779b97f4a7c15L >>> Long.SIZE - 9);
        while (KEYS[at] != 0 && KEYS[at] != key) {
            at = (at + 1) % SLOTS;
        }
        return at;
    }
}
