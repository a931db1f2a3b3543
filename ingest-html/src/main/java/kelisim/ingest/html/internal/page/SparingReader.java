package kelisim.ingest.html.internal.page;

import java.io.Reader;

/** Reads a source without some parts of it. */
final class SparingReader extends Reader {

    private static final char NONE = 0;

    private final Utf8 source;
    private final int length;
    private final Spans spared;
    private int next;
    private int at;
    /** The second half of a character for which there was no more room. */
    private char half = NONE;

    SparingReader(Utf8 source, Spans spared) {
        this.source = source;
        this.length = source.bytes().length();
        this.spared = spared;
    }

    @Override
    public int read(char[] buffer, int offset, int most) {
        int end = offset + most;
        int to = offset;
        while (to < end && (at < length || half != NONE)) {
            int stop = next < spared.size() ? spared.begin(next) : length;
            int near = Math.min(stop, at + end - to);
            if (half == NONE && source.isAscii(at, near)) {
                source.bytes().getChars(at, near, buffer, to);
                to += near - at;
                at = near;
            } else {
                to = decode(buffer, to, end, stop);
            }
            if (at == stop && next < spared.size()) {
                at = spared.end(next++);
            }
        }
        return to == offset && most > 0 ? -1 : to - offset;
    }

    /** Decodes up to a place, or until the buffer ends; the result is where it was filled to. */
    private int decode(char[] buffer, int from, int end, int stop) {
        int to = from;
        while (to < end && (half != NONE || at < stop)) {
            if (half != NONE) {
                buffer[to++] = half;
                half = NONE;
                continue;
            }
            int character = source.character(at);
            at = source.next(at);
            if (Character.isBmpCodePoint(character)) {
                buffer[to++] = (char) character;
            } else {
                buffer[to++] = Character.highSurrogate(character);
                half = Character.lowSurrogate(character);
            }
        }
        return to;
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
