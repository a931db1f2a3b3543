package kelisim.ingest.pdf.bound;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Undoes what a predictor did to bytes before they were packed: the differences of PNG's rows or TIFF's. */
final class Predictor {

    private static final int TIFF = 2;
    private static final int PNG = 10;

    private Predictor() {}

    /**
     * The bytes as they were.
     *
     * @param parameters the filter's, whose sizes are within bounds
     */
    static byte[] undone(byte[] bytes, COSDictionary parameters) {
        int kind = parameters.getInt(COSName.PREDICTOR, 1);
        int colours = Math.max(1, Math.min(parameters.getInt(COSName.COLORS, 1), 32));
        int bits = Math.max(1, parameters.getInt(COSName.BITS_PER_COMPONENT, 8));
        int row = Math.max(1, (parameters.getInt(COSName.COLUMNS, 1) * colours * bits + 7) / 8);
        int pixel = Math.max(1, colours * bits / 8);
        if (kind >= PNG) {
            return png(bytes, row, pixel);
        }
        return kind == TIFF && bits == 8 ? tiff(bytes, row, pixel) : bytes;
    }

    private static byte[] tiff(byte[] bytes, int row, int pixel) {
        byte[] out = bytes.clone();
        for (int i = 0; i < out.length; i++) {
            if (i % row >= pixel) {
                out[i] = (byte) (out[i] + out[i - pixel]);
            }
        }
        return out;
    }

    private static byte[] png(byte[] bytes, int row, int pixel) {
        byte[] out = new byte[bytes.length];
        int size = 0;
        byte[] above = new byte[row];
        byte[] here = new byte[row];
        for (int at = 0; at + 1 < bytes.length; at += row + 1) {
            int count = Math.min(row, bytes.length - at - 1);
            Arrays.fill(here, (byte) 0);
            System.arraycopy(bytes, at + 1, here, 0, count);
            undo(bytes[at], here, above, pixel);
            System.arraycopy(here, 0, out, size, count);
            size += count;
            byte[] spare = above;
            above = here;
            here = spare;
        }
        return Arrays.copyOf(out, size);
    }

    private static void undo(int kind, byte[] here, byte[] above, int pixel) {
        for (int i = 0; i < here.length; i++) {
            int left = i < pixel ? 0 : here[i - pixel] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < pixel ? 0 : above[i - pixel] & 0xFF;
            int guess =
                    switch (kind) {
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> nearest(left, up, corner);
                        default -> 0;
                    };
            here[i] = (byte) (here[i] + guess);
        }
    }

    /** PNG's Paeth: which of the three is nearest to left + up − corner. */
    private static int nearest(int left, int up, int corner) {
        int guess = left + up - corner;
        int toLeft = Math.abs(guess - left);
        int toUp = Math.abs(guess - up);
        int toCorner = Math.abs(guess - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
