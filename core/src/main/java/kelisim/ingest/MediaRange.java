package kelisim.ingest;

import java.util.regex.Pattern;

/**
 * A media type or a range of them, as an ingester declares it.
 *
 * @param text {@code text/html}, {@code text/*}, or {@code *} for any
 */
record MediaRange(String text) {

    /** RFC 6838, 4.2, restricted names, in lower case as the pipeline writes types. */
    private static final String NAME = "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}";

    private static final Pattern TYPE = Pattern.compile(NAME + "/" + NAME);
    private static final Pattern RANGE = Pattern.compile(NAME + "/(?:" + NAME + "|\\*)|\\*|\\*/\\*");

    MediaRange {
        if (!RANGE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no media type or range: expected lower-case type/subtype, type/* or *");
        }
    }

    /** Whether this is one media type in lower case and without parameters. */
    static boolean isMediaType(String text) {
        return TYPE.matcher(text).matches();
    }

    /** How specific it is: 2 for one type, 1 for all subtypes of one, 0 for any. */
    int specificity() {
        if (text.startsWith("*")) {
            return 0;
        }
        return text.endsWith("/*") ? 1 : 2;
    }

    boolean includes(String mediaType) {
        return switch (specificity()) {
            case 0 -> true;
            case 1 -> mediaType.startsWith(text.substring(0, text.length() - 1));
            default -> text.equals(mediaType);
        };
    }
}
