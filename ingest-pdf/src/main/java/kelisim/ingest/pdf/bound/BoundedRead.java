package kelisim.ingest.pdf.bound;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * The file's bytes, with the budget asked at every read: a parser that goes round in circles does so over the bytes, and
 * ends here when the time is up.
 */
final class BoundedRead implements RandomAccessRead {

    private final byte[] bytes;
    private final Budget budget;
    private int position;
    private boolean closed;

    BoundedRead(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    @Override
    public int read() {
        budget.tick();
        return position < bytes.length ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        budget.tick();
        if (position >= bytes.length) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public long getPosition() {
        return position;
    }

    @Override
    public void seek(long target) throws IOException {
        budget.tick();
        if (target < 0) {
            throw new IOException("position " + target + " is before the file");
        }
        position = (int) Math.min(target, bytes.length);
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isEOF() {
        return position >= bytes.length;
    }

    @Override
    public RandomAccessReadView createView(long start, long length) throws IOException {
        if (start < 0 || length < 0 || start + length > bytes.length) {
            throw new IOException("bytes " + start + " and " + length + " more are not in the file");
        }
        return new RandomAccessReadView(new BoundedRead(bytes, budget), start, length, true);
    }

    @Override
    public void close() {
        closed = true;
    }
}
