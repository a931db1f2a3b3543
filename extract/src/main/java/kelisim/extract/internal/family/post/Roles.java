package kelisim.extract.internal.family.post;

import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;

/** The words of an office as one person holds it. */
public final class Roles {

    private Roles() {}

    /** Whether more than one holder is meant. */
    public static boolean isPlural(Analysis analysis, Mention role) {
        return !singular(analysis, role).equals(analysis.surface(role.begin(), role.end()));
    }

    /** 'energy ministers' is 'energy minister', 'Heads' is 'Head', 'deputies' is 'deputy'; what is no plural stays. */
    public static String singular(Analysis analysis, Mention role) {
        StringBuilder words = new StringBuilder(analysis.surface(role.begin(), role.end()));
        String head = analysis.tokens().surface(role.head());
        String one = one(head);
        int at = words.lastIndexOf(head);
        return at < 0
                ? words.toString()
                : words.replace(at, at + head.length(), one).toString();
    }

    private static String one(String head) {
        if (head.endsWith("men")) {
            return head.substring(0, head.length() - 2) + "an";
        }
        if (head.endsWith("ies")) {
            return head.substring(0, head.length() - 3) + "y";
        }
        boolean plural = head.endsWith("s") && !head.endsWith("ss") && head.length() > 3;
        return plural ? head.substring(0, head.length() - 1) : head;
    }
}
