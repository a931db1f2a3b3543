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
        /** Links, and what is never shown: how they are called says nothing of what they hold. */
        UNNAMED,
        /** What stands in it is no markup. */
        RAW,
        DRAWING
    }

    private static final int LONGEST = 8;
    private static final int SIZE = 512;
    private static final long[] KEYS = new long[SIZE];
    private static final Kind[] KINDS = new Kind[SIZE];

    static {
        Tag.blocks().forEach(name -> put(name, Kind.BLOCK));
        List.of("a", "img", "source", "input", "button", "select", "option", "video", "audio", "object", "embed")
                .forEach(name -> put(name, Kind.UNNAMED));
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

    /** The kind of the element whose name stands between two places. */
    static Kind kind(String source, int from, int to) {
        if (to - from > LONGEST || to <= from) {
            return Kind.OTHER;
        }
        int at = slot(key(source, from, to));
        return KEYS[at] == 0 ? Kind.OTHER : KINDS[at];
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
            at = (at + 1) % SIZE;
        }
        return at;
    }
}
