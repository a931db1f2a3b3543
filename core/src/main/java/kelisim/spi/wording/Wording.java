package kelisim.spi.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of a list's phrases with what stands around it, in any case. Most texts hold none: the first two letters of the phrases
 * tell that at a glance, and the pattern is asked only where those of one of them stand.
 */
final class Wording {

    /** Stands for whatever follows a first letter. */
    private static final char ANY = '*';

    private final Pattern pattern;
    /** The {@link #beginning}s of the phrases. */
    private final BitSet beginnings;

    private final int longest;
    private final int lead;

    private Wording(Pattern pattern, BitSet beginnings, int longest, int lead) {
        this.pattern = pattern;
        this.beginnings = beginnings;
        this.longest = longest;
        this.lead = lead;
    }

    /**
     * The wording of a list.
     *
     * @param before a pattern of what stands before a phrase, of one character at most
     * @param after a pattern of what stands behind it
     */
    static Wording of(String before, String after, String list) {
        BitSet beginnings = new BitSet();
        int longest = 0;
        for (String phrase : WordLists.phrases(list)) {
            addBeginnings(phrase, beginnings);
            longest = Math.max(longest, phrase.length());
        }
        Pattern pattern = Pattern.compile("(?iu)" + before + WordLists.any(list) + after);
        return new Wording(pattern, beginnings, longest, before.isEmpty() ? 0 : 1);
    }

    /** Whether a text begins so. */
    boolean begins(String text) {
        for (int i = 0; i <= lead && i < text.length(); i++) {
            if (begins(text, i)) {
                return pattern.matcher(text).lookingAt();
            }
        }
        return false;
    }

    /** Whether a text has it anywhere, where it ends with this mark, at most so far behind the phrase. */
    boolean stands(String text, char mark, int reach) {
        int from = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            if (stands(text, Math.max(from, at - reach - longest), at)) {
                return true;
            }
            from = at + 1;
        }
        return false;
    }

    private boolean stands(String text, int from, int mark) {
        for (int i = from; i < mark; i++) {
            if (begins(text, i)) {
                Matcher matcher = pattern.matcher(text).region(i, mark + 1).useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void addBeginnings(String phrase, BitSet beginnings) {
        char second = phrase.length() > 1 ? phrase.charAt(1) : ANY;
        beginnings.set(beginning(phrase.charAt(0), Character.isLetterOrDigit(second) ? second : ANY));
    }

    /** Whether one of the phrases may begin at a place. */
    private boolean begins(String text, int at) {
        char first = text.charAt(at);
        boolean alone = beginnings.get(beginning(first, ANY));
        return alone || (at + 1 < text.length() && beginnings.get(beginning(first, text.charAt(at + 1))));
    }

    /** A number that two letters have, and few others. */
    private static int beginning(char first, char second) {
        return (folded(first) * 67 + folded(second)) & 0xffff;
    }

    /** As patterns compare letters in any case; most are ASCII, for which no table is asked. */
    private static char folded(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
