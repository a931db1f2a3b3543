package kelisim.ingest.html.internal.page;

import java.io.Reader;

/** Reads a source without some parts of it. */
final class SparingReader extends Reader {

    private final String source;
    private final Spans spared;
    private int next;
    private int at;

    SparingReader(String source, Spans spared) {
        this.source = source;
        this.spared = spared;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int read = 0;
        while (read < length && at < source.length()) {
            int stop = next < spared.size() ? spared.begin(next) : source.length();
            int end = Math.min(stop, at + length - read);
            source.getChars(at, end, buffer, offset + read);
            read += end - at;
            at = end;
            if (at == stop && next < spared.size()) {
                at = spared.end(next++);
            }
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    @Override
    public void close() {
        // holds nothing open
    }
}
