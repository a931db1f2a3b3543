package kelisim.ingest.pdf.bound;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Streams to bytes, each filter writing into a buffer that throws when the budget is spent. PDFBox's own way decodes
 * whole streams into unbounded memory, and takes a filter that is listed twice for one.
 */
public final class StreamDecoder {

    private static final int MOST_FILTERS = 8;
    private static final Set<COSName> TEXTUAL = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.CRYPT);

    private static final Set<COSName> FLATE = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

    private static final Set<COSName> BASE_85 = Set.of(COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION);

    private final Budget budget;
    private final Flate flate;

    public StreamDecoder(Budget budget) {
        this.budget = budget;
        this.flate = new Flate(budget);
    }

    /**
     * The decoded bytes.
     *
     * @throws IOException if a filter is unknown or for pictures, or its parameters are out of all proportion
     * @throws BudgetExceeded if it decodes to more than one stream may
     */
    public byte[] decode(COSStream stream) throws IOException {
        return decode(stream, budget.streamBytes());
    }

    /** As {@link #decode(COSStream)}, with a lower limit for streams that are small by their nature. */
    public byte[] decode(COSStream stream, long most) throws IOException {
        budget.checkClock();
        List<COSName> filters = filters(stream);
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        for (int i = 0; i < filters.size(); i++) {
            COSName filter = filters.get(i);
            if (!TEXTUAL.contains(filter)) {
                throw new IOException("filter " + filter.getName() + " is not one of text streams");
            }
            checkParameters(stream, i);
            BoundedOutput out = new BoundedOutput(budget, most);
            if (FLATE.contains(filter)) {
                bytes = flate.decode(bytes, out, parameters(stream, i));
                continue;
            }
            FilterFactory.INSTANCE
                    .getFilter(filter)
                    .decode(new ByteArrayInputStream(begin(bytes, filter)), out, stream, i, DecodeOptions.DEFAULT);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    /** The data without the mark that base 85 begins with elsewhere. */
    private static byte[] begin(byte[] bytes, COSName filter) {
        int at = 0;
        while (BASE_85.contains(filter) && at < bytes.length && bytes[at] <= ' ') {
            at++;
        }
        boolean marked = BASE_85.contains(filter) && at + 1 < bytes.length && bytes[at] == '<' && bytes[at + 1] == '~';
        return marked ? Arrays.copyOfRange(bytes, at + 2, bytes.length) : bytes;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase entry = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        List<COSName> filters = new ArrayList<>();
        if (entry instanceof COSName name) {
            filters.add(name);
        } else if (entry instanceof COSArray array) {
            if (array.size() > MOST_FILTERS) {
                throw new IOException("a stream with " + array.size() + " filters");
            }
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** A predictor allocates a row before it reads one. */
    private static void checkParameters(COSStream stream, int index) throws IOException {
        COSDictionary parameters = parameters(stream, index);
        long row = (long) parameters.getInt(COSName.COLUMNS, 1)
                * Math.max(1, Math.min(parameters.getInt(COSName.COLORS, 1), 32))
                * parameters.getInt(COSName.BITS_PER_COMPONENT, 8);
        if (row < 0 || row > (8L << 20)) {
            throw new IOException("a predictor row of " + row + " bits");
        }
    }

    private static COSDictionary parameters(COSStream stream, int index) {
        COSBase entry = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = entry instanceof COSArray array && index < array.size() ? array.getObject(index) : entry;
        return own instanceof COSDictionary parameters ? parameters : new COSDictionary();
    }

    private static final class BoundedOutput extends ByteArrayOutputStream {

        private final Budget budget;
        private final long most;

        BoundedOutput(Budget budget, long most) {
            this.budget = budget;
            this.most = most;
        }

        @Override
        public synchronized void write(int b) {
            count(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            count(length);
            super.write(bytes, offset, length);
        }

        private void count(int length) {
            if ((long) size() + length > most) {
                throw new BudgetExceeded("limit.decoded", "a stream decodes to more than " + most + " bytes", false);
            }
            if (length > 1) {
                budget.decoded(length);
            } else {
                budget.tick();
            }
        }
    }
}
