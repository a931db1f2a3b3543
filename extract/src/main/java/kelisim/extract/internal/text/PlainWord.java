package kelisim.extract.internal.text;

/** Reads words of the letters A to Z alone, as most are, in one pass: where one ends, its shape, its normal form. */
final class PlainWord {

    private final String text;
    private final int to;
    /** Takes the normal form. */
    private final char[] letters;

    private int end;
    private int shape;

    PlainWord(String text, int to, char[] letters) {
        this.text = text;
        this.to = to;
        this.letters = letters;
    }

    /** Whether a plain word begins here, which no sign such as an apostrophe, a digit or another letter carries on. */
    boolean read(int from) {
        int limit = Math.min(to, from + letters.length);
        int large = 0;
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                large++;
                letters[at - from] = (char) (c + 'a' - 'A');
            } else if (c >= 'a' && c <= 'z') {
                letters[at - from] = c;
            } else {
                break;
            }
            at++;
        }
        if (at == from || at < to && mayGoOn(text.charAt(at))) {
            return false;
        }
        end = at;
        shape = shape(text.charAt(from) <= 'Z', large, at - from);
        return true;
    }

    /** The offset behind the word that was read last. */
    int end() {
        return end;
    }

    /** The bits of its {@link Shape}. */
    int shape() {
        return shape;
    }

    private static boolean mayGoOn(char c) {
        return c >= 128
                || c == '\''
                || c == '`'
                || c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z';
    }

    private static int shape(boolean capital, int large, int length) {
        if (!capital) {
            return Shape.WORD;
        }
        if (length == 1) {
            return Shape.WORD | Shape.CAPITAL | Shape.INITIAL;
        }
        return Shape.WORD | Shape.CAPITAL | (large == length ? Shape.UPPER : 0) | (large == 1 ? Shape.TITLE : 0);
    }
}
