package kelisim.ingest.pdf.font;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A CMap that the file brings along: codes to Unicode, or codes to character ids. Ranges stay ranges, so that one of
 * billions costs what one of two does.
 */
final class CodeMap {

    private static final int MOST_ENTRIES = 300_000;

    private final Map<Integer, String> texts = new HashMap<>();
    private final TreeMap<Integer, TextRange> textRanges = new TreeMap<>(Integer::compareUnsigned);
    private final Map<Integer, Integer> ids = new HashMap<>();
    private final TreeMap<Integer, IdRange> idRanges = new TreeMap<>(Integer::compareUnsigned);
    private final boolean[] lengths = new boolean[5];
    private final long[][] spaces = new long[256][];
    private int spaceCount;
    private @Nullable String parent;

    private record TextRange(int last, String first) {}

    private record IdRange(int last, int first) {}

    boolean hasTexts() {
        return !texts.isEmpty() || !textRanges.isEmpty();
    }

    @Nullable
    String parent() {
        return parent;
    }

    void parent(String name) {
        parent = name;
    }

    void space(long low, long high, int length) {
        if (length >= 1 && length <= 4 && spaceCount < spaces.length) {
            lengths[length] = true;
            spaces[spaceCount++] = new long[] {low, high, length};
        }
    }

    void text(int code, String text) {
        if (texts.size() < MOST_ENTRIES) {
            texts.put(code, text);
        }
    }

    void textRange(int low, int high, String first) {
        if (low == high) {
            text(low, first);
        } else if (Integer.compareUnsigned(low, high) < 0 && !first.isEmpty() && textRanges.size() < MOST_ENTRIES) {
            textRanges.put(low, new TextRange(high, first));
        }
    }

    void idRange(int low, int high, int first) {
        if (low == high) {
            if (ids.size() < MOST_ENTRIES) {
                ids.put(low, first);
            }
        } else if (Integer.compareUnsigned(low, high) < 0 && idRanges.size() < MOST_ENTRIES) {
            idRanges.put(low, new IdRange(high, first));
        }
    }

    @Nullable
    String text(int code) {
        String text = texts.get(code);
        if (text != null) {
            return text;
        }
        Map.Entry<Integer, TextRange> range = textRanges.floorEntry(code);
        if (range == null || Integer.compareUnsigned(code, range.getValue().last) > 0) {
            return null;
        }
        String first = range.getValue().first;
        int before = first.codePointBefore(first.length());
        int codePoint = before + (code - range.getKey());
        return Character.isValidCodePoint(codePoint)
                ? first.substring(0, first.length() - Character.charCount(before)) + Character.toString(codePoint)
                : null;
    }

    /** The character id, -1 if the map has none. */
    int id(int code) {
        Integer id = ids.get(code);
        if (id != null) {
            return id;
        }
        Map.Entry<Integer, IdRange> range = idRanges.floorEntry(code);
        return range == null || Integer.compareUnsigned(code, range.getValue().last) > 0
                ? -1
                : range.getValue().first + (code - range.getKey());
    }

    /** How many bytes the code at this place has; 0 if no code space tells. */
    int length(byte[] string, int at) {
        long code = 0;
        for (int length = 1; length <= 4 && at + length <= string.length; length++) {
            code = (code << 8) | (string[at + length - 1] & 0xFF);
            if (lengths[length] && inSpace(code, length)) {
                return length;
            }
        }
        for (int length = 1; length <= 4; length++) {
            if (lengths[length]) {
                return Math.min(length, string.length - at);
            }
        }
        return 0;
    }

    private boolean inSpace(long code, int length) {
        for (int i = 0; i < spaceCount; i++) {
            long[] space = spaces[i];
            if (space[2] == length && bytewise(code, space[0], space[1], length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean bytewise(long code, long low, long high, int length) {
        for (int shift = 0; shift < length * 8; shift += 8) {
            long b = code >> shift & 0xFF;
            if (b < (low >> shift & 0xFF) || b > (high >> shift & 0xFF)) {
                return false;
            }
        }
        return true;
    }
}
