package kelisim.ingest.pdf.bound;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import kelisim.spi.Problem;

/**
 * Looks at object streams in the raw bytes before the parser does: when it repairs a file it decodes all of them whole
 * into memory, past all that can be overridden. One that unpacks to too much loses its type, so that it is taken for any
 * stream.
 */
final class ObjectStreamScan {

    private static final byte[] TYPE = "/ObjStm".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /** Where the stream's data may begin after its type at the latest. */
    private static final int LONGEST_DICTIONARY = 4096;

    private ObjectStreamScan() {}

    /**
     * Makes object streams harmless that unpack to more than this.
     *
     * @param bytes the file; changed in place
     */
    static void defuse(byte[] bytes, long most, Budget budget) {
        for (int at = find(TYPE, bytes, 0, bytes.length); at >= 0; at = find(TYPE, bytes, at + 1, bytes.length)) {
            budget.checkClock();
            int stream = find(STREAM, bytes, at, Math.min(bytes.length, at + LONGEST_DICTIONARY));
            if (stream < 0) {
                continue;
            }
            int data = stream + STREAM.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n')) {
                data++;
            }
            if (isChained(bytes, Math.max(0, at - 256), stream) || unpacksBeyond(bytes, data, most, budget)) {
                bytes[at + 1] = 'X';
                budget.lost(Problem.warning(
                        "limit.decoded", "an object stream unpacks to more than " + most + " bytes and is left out"));
            }
        }
    }

    /** Whether run lengths are packed once more: no program writes that. */
    private static boolean isChained(byte[] bytes, int from, int to) {
        String dictionary = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        int own = dictionary.lastIndexOf(" obj");
        String rest = own < 0 ? dictionary : dictionary.substring(own);
        return rest.contains("/RunLengthDecode") || (rest.contains("/LZWDecode") && rest.contains("/FlateDecode"));
    }

    private static boolean unpacksBeyond(byte[] bytes, int from, long most, Budget budget) {
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 14];
        long total = 0;
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int count = inflater.inflate(buffer);
            while (count > 0 && total <= most) {
                total += count;
                budget.tick();
                count = inflater.inflate(buffer);
            }
        } catch (DataFormatException e) {
            return total > most;
        } finally {
            inflater.end();
        }
        return total > most;
    }

    private static int find(byte[] what, byte[] in, int from, int to) {
        for (int i = from; i <= to - what.length; i++) {
            int k = 0;
            while (k < what.length && in[i + k] == what[k]) {
                k++;
            }
            if (k == what.length) {
                return i;
            }
        }
        return -1;
    }
}
