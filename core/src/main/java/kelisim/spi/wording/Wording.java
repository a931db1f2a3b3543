package kelisim.spi.wording;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of a list's phrases with what stands around it, in any case. Most texts hold none: the initials of the phrases tell
 * that at a glance, and the pattern is asked only where one of them stands.
 */
final class Wording {

    private final Pattern pattern;
    private final BitSet initials;
    private final int longest;
    private final int lead;

    private Wording(Pattern pattern, BitSet initials, int longest, int lead) {
        this.pattern = pattern;
        this.initials = initials;
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
        BitSet initials = new BitSet();
        int longest = 0;
        for (String phrase : WordLists.phrases(list)) {
            initials.set(folded(phrase.charAt(0)));
            longest = Math.max(longest, phrase.length());
        }
        Pattern pattern = Pattern.compile("(?iu)" + before + WordLists.any(list) + after);
        return new Wording(pattern, initials, longest, before.isEmpty() ? 0 : 1);
    }

    /** Whether a text begins so. */
    boolean begins(String text) {
        for (int i = 0; i <= lead && i < text.length(); i++) {
            if (initials.get(folded(text.charAt(i)))) {
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
            if (initials.get(folded(text.charAt(i)))) {
                Matcher matcher = pattern.matcher(text).region(i, mark + 1).useTransparentBounds(true);
                if (matcher.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As patterns compare letters in any case. */
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
