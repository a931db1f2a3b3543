package kelisim.ingest.pdf.bound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kelisim.spi.Problem;
import org.apache.pdfbox.cos.COSDictionary;

/** Inflates streams, and what can be had of broken ones: without their header, after blanks, up to where they break. */
final class Flate {

    private final Budget budget;

    Flate(Budget budget) {
        this.budget = budget;
    }

    /**
     * The inflated bytes, with the predictor's work undone.
     *
     * @param out takes the bytes and throws when they are too many
     * @throws IOException if nothing can be had of data that is not empty
     */
    byte[] decode(byte[] bytes, ByteArrayOutputStream out, COSDictionary parameters) throws IOException {
        int from = 0;
        while (from < bytes.length && (bytes[from] == '\n' || bytes[from] == '\r' || bytes[from] == ' ')) {
            from++;
        }
        boolean whole = inflate(bytes, from, false, 1 << 14, out);
        if (!whole && isHeader(bytes, from)) {
            out.reset();
            whole = inflate(bytes, from + 2, true, 32, out);
        } else if (!whole && out.size() == 0) {
            whole = inflate(bytes, from, true, 32, out);
            if (!whole && out.size() == 0 && bytes.length > from + 2) {
                whole = inflate(bytes, from + 2, true, 32, out);
            }
        }
        if (!whole && bytes.length - from > 8) {
            if (out.size() == 0) {
                throw new IOException("packed data of " + bytes.length + " bytes is broken from the start");
            }
            budget.lost(Problem.warning("pdf.stream", "packed data breaks off; what stands before is read"));
        }
        return Predictor.undone(out.toByteArray(), parameters);
    }

    private static boolean isHeader(byte[] bytes, int from) {
        return bytes.length > from + 2
                && (bytes[from] & 0x0F) == 8
                && (((bytes[from] & 0xFF) << 8) + (bytes[from + 1] & 0xFF)) % 31 == 0;
    }

    /**
     * Inflates into out.
     *
     * @param bare whether neither header nor checksum stand around the data
     * @param step how many bytes at a time; where data breaks, the last step is lost
     * @return whether the data came to its end
     */
    private boolean inflate(byte[] bytes, int from, boolean bare, int step, ByteArrayOutputStream out) {
        Inflater inflater = new Inflater(bare);
        byte[] buffer = new byte[step];
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            while (!inflater.finished()) {
                budget.tick();
                int count = inflater.inflate(buffer);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
                out.write(buffer, 0, count);
            }
            return true;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
