package kelisim.ingest.pdf.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kelisim.ingest.pdf.bound.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a content stream or a CMap into tokens. It never recurses: arrays and dictionaries that nest deeper than a few
 * levels are read flat.
 *
 * <p>Tokens are {@link Double}s, {@link Name}s, byte arrays (strings), {@link List}s (arrays), {@link Operator}s, and
 * {@link Mark}s for the brackets of a dictionary.
 */
public final class Tokenizer {

    private static final int MOST_ELEMENTS = 1 << 20;

    private final byte[] bytes;
    private final Budget budget;
    private int at;

    /** A name, without its slash. */
    public record Name(String value) {}

    /** A word that is neither a number nor a name. */
    public record Operator(String value) {}

    /** A bracket of a dictionary. */
    public enum Mark {
        DICTIONARY_OPEN,
        DICTIONARY_CLOSE,
        ARRAY_CLOSE
    }

    public Tokenizer(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** The next token; null at the end. */
    public @Nullable Object next() {
        Object token = scan();
        return token == ArrayOpen.INSTANCE ? array() : token == Mark.ARRAY_CLOSE ? next0() : token;
    }

    private @Nullable Object next0() {
        Object token;
        do {
            token = scan();
        } while (token == Mark.ARRAY_CLOSE);
        return token == ArrayOpen.INSTANCE ? array() : token;
    }

    private enum ArrayOpen {
        INSTANCE
    }

    /** Elements up to the bracket that closes the outermost array; inner brackets are dropped. */
    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        int open = 1;
        while (true) {
            Object token = scan();
            if (token == null) {
                return elements;
            }
            if (token == ArrayOpen.INSTANCE) {
                open++;
            } else if (token == Mark.ARRAY_CLOSE) {
                if (--open == 0) {
                    return elements;
                }
            } else if (elements.size() < MOST_ELEMENTS) {
                elements.add(token);
            }
        }
    }

    private @Nullable Object scan() {
        budget.tick();
        skipSpace();
        if (at >= bytes.length) {
            return null;
        }
        int c = bytes[at] & 0xFF;
        return switch (c) {
            case '/' -> {
                at++;
                yield new Name(name());
            }
            case '(' -> {
                at++;
                yield literal();
            }
            case '<' -> {
                at++;
                if (at < bytes.length && bytes[at] == '<') {
                    at++;
                    yield Mark.DICTIONARY_OPEN;
                }
                yield hexadecimal();
            }
            case '>' -> {
                at += at + 1 < bytes.length && bytes[at + 1] == '>' ? 2 : 1;
                yield Mark.DICTIONARY_CLOSE;
            }
            case '[' -> {
                at++;
                yield ArrayOpen.INSTANCE;
            }
            case ']' -> {
                at++;
                yield Mark.ARRAY_CLOSE;
            }
            case '{', '}', ')' -> {
                at++;
                yield new Operator(String.valueOf((char) c));
            }
            default -> numberOrWord();
        };
    }

    private void skipSpace() {
        while (at < bytes.length) {
            int c = bytes[at];
            if (c == '%') {
                while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
                    at++;
                }
            } else if (isSpace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private Object numberOrWord() {
        int begin = at;
        boolean number = true;
        while (at < bytes.length && isRegular(bytes[at])) {
            int c = bytes[at++];
            number &= (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
        }
        if (number) {
            return number(begin);
        }
        return new Operator(new String(bytes, begin, Math.min(at - begin, 32), StandardCharsets.ISO_8859_1));
    }

    /** Lenient as readers are: {@code --5} is -5, {@code 5-3} is 5, a lone sign is 0. */
    private Double number(int begin) {
        boolean negative = false;
        double value = 0;
        double unit = 0;
        for (int i = begin; i < at; i++) {
            int c = bytes[i];
            if (c == '-' || c == '+') {
                if (i > begin && bytes[i - 1] != '-' && bytes[i - 1] != '+') {
                    break;
                }
                negative |= c == '-';
            } else if (c == '.') {
                if (unit > 0) {
                    break;
                }
                unit = 1;
            } else if (unit > 0) {
                unit /= 10;
                value += unit * (c - '0');
            } else {
                value = value * 10 + (c - '0');
            }
        }
        return negative ? -value : value;
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < bytes.length && isRegular(bytes[at])) {
            int c = bytes[at++] & 0xFF;
            if (c == '#' && at + 1 < bytes.length && hex(bytes[at]) >= 0 && hex(bytes[at + 1]) >= 0) {
                c = hex(bytes[at]) << 4 | hex(bytes[at + 1]);
                at += 2;
            }
            name.append((char) c);
        }
        return name.toString();
    }

    private byte[] literal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int open = 1;
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            if (c == '\\') {
                escape(out);
                continue;
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                break;
            }
            out.write(c);
        }
        return out.toByteArray();
    }

    private void escape(ByteArrayOutputStream out) {
        if (at >= bytes.length) {
            return;
        }
        int c = bytes[at++] & 0xFF;
        switch (c) {
            case 'n' -> out.write('\n');
            case 'r' -> out.write('\r');
            case 't' -> out.write('\t');
            case 'b' -> out.write('\b');
            case 'f' -> out.write('\f');
            case '\n' -> {}
            case '\r' -> {
                if (at < bytes.length && bytes[at] == '\n') {
                    at++;
                }
            }
            default -> {
                if (c < '0' || c > '7') {
                    out.write(c);
                    return;
                }
                int value = c - '0';
                for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
                    value = value * 8 + (bytes[at++] - '0');
                }
                out.write(value);
            }
        }
    }

    private byte[] hexadecimal() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int high = -1;
        while (at < bytes.length) {
            int c = bytes[at++];
            if (c == '>') {
                break;
            }
            int digit = hex(c);
            if (digit < 0) {
                continue;
            }
            if (high < 0) {
                high = digit;
            } else {
                out.write(high << 4 | digit);
                high = -1;
            }
        }
        if (high >= 0) {
            out.write(high << 4);
        }
        return out.toByteArray();
    }

    /**
     * Skips the data of an inline picture, of which the {@code ID} was read; if no end is found, nothing, so that the text
     * behind is not lost.
     *
     * @param length how many bytes the picture has, -1 if that is not known
     */
    public void skipInlineImage(int length) {
        int begin = at;
        if (length >= 0 && endsAfter(length)) {
            return;
        }
        while (at + 2 < bytes.length) {
            budget.tick();
            if (isSpace(bytes[at])
                    && bytes[at + 1] == 'E'
                    && bytes[at + 2] == 'I'
                    && (at + 3 >= bytes.length || isSpace(bytes[at + 3]))
                    && textFollows(at + 3)) {
                at += 3;
                return;
            }
            at++;
        }
        at = begin;
    }

    /** Whether the end mark stands behind so many bytes; then it is passed. */
    private boolean endsAfter(int length) {
        int end = at + 1 + length;
        while (end < bytes.length && isSpace(bytes[end])) {
            end++;
        }
        if (end < 0 || end + 1 >= bytes.length || bytes[end] != 'E' || bytes[end + 1] != 'I') {
            return false;
        }
        at = end + 2;
        return true;
    }

    /** Whether what follows reads like operators and not like a picture's bytes. */
    private boolean textFollows(int from) {
        for (int i = from; i < Math.min(from + 12, bytes.length); i++) {
            int c = bytes[i] & 0xFF;
            if (c > 0x7E || (c < 0x20 && !isSpace(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(int c) {
        return switch (c) {
            case ' ', '\n', '\r', '\t', '\f', 0, '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
            default -> true;
        };
    }

    private static int hex(int c) {
        return Character.digit(c, 16);
    }
}
