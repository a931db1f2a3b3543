package kelisim.ingest.text;

/**
 * How many multi-byte sequences of a file are sound UTF-8 and how many are not. Text in another charset has hardly any
 * sound ones, so a file with many and few broken ones is UTF-8 that was damaged.
 */
record Utf8Shape(long sound, long malformed) {

    static Utf8Shape of(byte[] bytes) {
        long sound = 0;
        long malformed = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = lengthAt(bytes[i]);
            if (length == 1) {
                i++;
            } else if (length > 1 && followed(bytes, i, length)) {
                sound++;
                i += length;
            } else {
                malformed++;
                i++;
            }
        }
        return new Utf8Shape(sound, malformed);
    }

    boolean isSoundBut(int perMalformed) {
        return sound >= malformed * perMalformed;
    }

    private static int lengthAt(byte b) {
        int lead = b & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean followed(byte[] bytes, int at, int length) {
        if (at + length > bytes.length) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
