package kelisim.ingest.html.internal.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** How far bytes in UTF-8 and characters are apart, block by block: most blocks of a page are ASCII, where they are the same. */
final class Utf8Blocks {

    private static final int BITS = 8;
    private static final int NONE = -1;
    private static final int LAST_LEAD = 0xf4;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    /** How many bytes more than characters there are before each block, and in all. */
    private final int[] more;

    private Utf8Blocks(int blocks) {
        this.more = new int[blocks + 1];
    }

    /** The blocks of these bytes; null if they are no UTF-8. */
    static @Nullable Utf8Blocks of(byte[] bytes) {
        Utf8Blocks blocks = new Utf8Blocks((bytes.length >> BITS) + 1);
        int at = 0;
        for (int block = 1; block < blocks.more.length; block++) {
            int end = Math.min(bytes.length, block << BITS);
            int more = blocks.more[block - 1];
            boolean ascii = isAscii(bytes, at, end);
            while (at < end && !ascii) {
                more += more(bytes[at] & 0xff);
                at = bytes[at] >= 0 ? at + 1 : sequenceEnd(bytes, at);
                if (at == NONE) {
                    return null;
                }
            }
            at = Math.max(at, end);
            blocks.more[block] = more;
        }
        return blocks;
    }

    /** Where the block begins in which a place is. */
    static int begin(int at) {
        return at >> BITS << BITS;
    }

    /** How many bytes more than characters there are before a block that begins at a place. */
    int moreBefore(int begin) {
        return more[begin >> BITS];
    }

    /** Whether all blocks that have a part between two places are ASCII. */
    boolean isAscii(int from, int to) {
        return to <= from || more[from >> BITS] == more[(to - 1 >> BITS) + 1];
    }

    /** How many more bytes than characters of a string there are where a byte begins a character; 0 of a byte that begins none. */
    static int more(int lead) {
        return lead < 0xc0 ? 0 : lead < 0xe0 ? 1 : 2;
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        long all = 0;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            all |= (long) EIGHT.get(bytes, at);
        }
        for (; at < to; at++) {
            all |= bytes[at];
        }
        return (all & BEYOND_ASCII) == 0;
    }

    /** The end of the sequence that begins at a place; {@link #NONE} if it is broken, longer than needed or of no character. */
    private static int sequenceEnd(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int end = at + Utf8.length(lead);
        if (lead < 0xc0 || lead > LAST_LEAD || end > bytes.length) {
            return NONE;
        }
        int character = lead & 0x7f >> end - at;
        for (int i = at + 1; i < end; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return NONE;
            }
            character = character << 6 | bytes[i] & 0x3f;
        }
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean sound = !half && character <= Character.MAX_CODE_POINT && length(character) == end - at;
        return sound ? end : NONE;
    }

    /** How many bytes a character beyond ASCII needs; 1 of others. */
    private static int length(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
