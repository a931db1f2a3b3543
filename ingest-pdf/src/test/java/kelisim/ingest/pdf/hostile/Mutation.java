package kelisim.ingest.pdf.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Damages a good file: bytes flipped, numbers changed, pieces cut out, doubled, swapped, the end cut off. */
final class Mutation {

    private Mutation() {}

    static byte[] of(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int times = 1 + random.nextInt(12);
        for (int i = 0; i < times && bytes.length > 16; i++) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(400, bytes.length - at));
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> random.nextBytes(slice(bytes, at, length));
            case 2 -> Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
            case 3 -> digits(bytes, random);
            case 4 -> {
                return Arrays.copyOf(bytes, Math.max(16, at));
            }
            case 5 -> {
                return joined(bytes, at, at + length);
            }
            default -> {
                return joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    private static byte[] slice(byte[] bytes, int at, int length) {
        byte[] slice = Arrays.copyOfRange(bytes, at, at + length);
        System.arraycopy(slice, 0, bytes, at, length);
        return slice;
    }

    /** Numbers outside of streams decide most. */
    private static void digits(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String[] keys = {"/Length ", "/Count ", "/First ", "/N ", " 0 R", "/W [", "/Size ", "/Predictor ", "/Columns "};
        int at = text.indexOf(keys[random.nextInt(keys.length)], random.nextInt(bytes.length));
        for (int i = Math.max(0, at - 4); at >= 0 && i < Math.min(bytes.length, at + 16); i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
            }
        }
    }

    /** What is before the first place, and what is from the second on: cut out, or doubled. */
    private static byte[] joined(byte[] bytes, int end, int from) {
        byte[] joined = Arrays.copyOf(bytes, end + bytes.length - from);
        System.arraycopy(bytes, from, joined, end, bytes.length - from);
        return joined;
    }
}
