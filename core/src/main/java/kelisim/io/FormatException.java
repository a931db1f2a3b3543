package kelisim.io;

import java.io.IOException;

/** A file is not what it should be; tells where and which rule it breaks. */
public final class FormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String place;

    FormatException(String rule, String place, String message) {
        super(trimmed(place) + ": " + rule + ": " + message);
        this.rule = rule;
        this.place = trimmed(place);
    }

    FormatException(String rule, String place, String message, Throwable cause) {
        this(rule, place, message);
        initCause(cause);
    }

    /** A line alone, where the pointer into it is that of the whole. */
    private static String trimmed(String place) {
        return place.endsWith(", ") ? place.substring(0, place.length() - 2) : place;
    }

    /**
     * The rule that is broken: {@code syntax}, {@code format}, {@code version}, {@code member.missing},
     * {@code member.unknown}, {@code member.type}, {@code value}, {@code evidence.quote}, {@code evidence.page},
     * {@code document.unknown}, {@code document.twice}.
     */
    public String rule() {
        return rule;
    }

    /** Where: a line and column (both from 1), a JSON pointer (RFC 6901), or a line and a pointer into it. */
    public String place() {
        return place;
    }
}
