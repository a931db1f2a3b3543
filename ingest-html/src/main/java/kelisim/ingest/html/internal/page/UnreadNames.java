package kelisim.ingest.html.internal.page;

/** Tells by its name whether an attribute is for pictures or scripts only: nothing that is read of a page stands in it. */
final class UnreadNames {

    private static final String[] WHOLE = {"src", "srcset", "sizes", "alt"};
    private static final String FOR_SCRIPTS = "data-";
    /** Attributes of scripts that {@link Names} reads for what they call an element. */
    private static final String[] READ = {"data-test", "data-component", "data-role"};

    private UnreadNames() {}

    /** Whether such a name ends before a place, perhaps with white space behind it, and begins behind another. */
    static boolean end(String source, int after, int before) {
        int end = before;
        while (end > after && source.charAt(end - 1) <= ' ') {
            end--;
        }
        int begin = end;
        while (begin > after && source.charAt(begin - 1) > ' ' && "/\"'".indexOf(source.charAt(begin - 1)) < 0) {
            begin--;
        }
        return isUnread(source, begin, end);
    }

    private static boolean isUnread(String source, int begin, int end) {
        if (source.regionMatches(true, begin, FOR_SCRIPTS, 0, FOR_SCRIPTS.length())) {
            return !isRead(source, begin);
        }
        for (String name : WHOLE) {
            if (name.length() == end - begin && source.regionMatches(true, begin, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(String source, int begin) {
        for (String name : READ) {
            if (source.regionMatches(true, begin, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
