package kelisim.ingest.office;

/**
 * The lexical level of RTF (specification 1.9.1): groups, control words with their number, escaped bytes, text. One pass,
 * no look back.
 */
final class RtfScanner {

    enum Kind {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private static final int MAX_WORD = 32;
    private static final int MAX_DIGITS = 9;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;
    private int value;

    RtfScanner(byte[] bytes) {
        this.bytes = bytes;
    }

    Kind next() {
        while (at < bytes.length) {
            int b = bytes[at++] & 0xff;
            switch (b) {
                case '{' -> {
                    return Kind.OPEN;
                }
                case '}' -> {
                    return Kind.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {
                    // line ends of the file are no text
                }
                default -> {
                    value = b;
                    return Kind.BYTE;
                }
            }
        }
        return Kind.END;
    }

    /** The control word, or the control symbol as a word of one character. */
    String word() {
        return word;
    }

    /** The control word's number, or this where it has none. */
    int number(int absent) {
        return numbered ? number : absent;
    }

    /** The byte of text. */
    int value() {
        return value;
    }

    /** Passes over binary data. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(0, count));
    }

    private Kind control() {
        numbered = false;
        if (at >= bytes.length) {
            return Kind.END;
        }
        int b = bytes[at];
        if (b == '\'') {
            return escapedByte();
        }
        if (!isLetter(b)) {
            at++;
            word = String.valueOf((char) (b & 0xff));
            return Kind.WORD;
        }
        int begin = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - begin < MAX_WORD) {
            at++;
        }
        StringBuilder letters = new StringBuilder(at - begin);
        for (int i = begin; i < at; i++) {
            letters.append((char) bytes[i]);
        }
        word = letters.toString();
        parameter();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Kind.WORD;
    }

    private void parameter() {
        boolean negative = at < bytes.length && bytes[at] == '-';
        int from = negative ? at + 1 : at;
        int i = from;
        long parsed = 0;
        while (i < bytes.length && bytes[i] >= '0' && bytes[i] <= '9' && i - from < MAX_DIGITS) {
            parsed = parsed * 10 + bytes[i++] - '0';
        }
        if (i > from) {
            numbered = true;
            number = (int) (negative ? -parsed : parsed);
            at = i;
        }
    }

    private Kind escapedByte() {
        int high = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        at = Math.min(bytes.length, at + 3);
        value = high < 0 || low < 0 ? '?' : high * 16 + low;
        return Kind.BYTE;
    }

    private static boolean isLetter(int b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
    }
}
