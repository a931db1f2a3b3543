package kelisim.extract.internal.family.post;

import java.util.List;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.text.Shape;

/** The words of an office as one person holds it. */
public final class Roles {

    private Roles() {}

    /** Whether more than one holder is meant. */
    public static boolean isPlural(Analysis analysis, Mention role) {
        return !singular(analysis, role).equals(analysis.surface(role.begin(), role.end()));
    }

    /** An office that only states have, whoever elects its holder. */
    public static boolean isOfStateAlone(Mention role) {
        return role.entry() != null && role.entry().all("of").equals(List.of("state"));
    }

    /** 'energy ministers' is 'energy minister', 'Heads' is 'Head', 'Ministers of Foreign Affairs' are each Minister of them. */
    public static String singular(Analysis analysis, Mention role) {
        int noun = noun(analysis, role);
        String head = analysis.tokens().surface(noun);
        String before = analysis.surface(role.begin(), noun);
        String behind = analysis.surface(noun + 1, role.end());
        String joint = noun > role.begin() && !analysis.tokens().is(noun, Shape.JOINED) ? " " : "";
        String gap = noun + 1 < role.end() && !analysis.tokens().is(noun + 1, Shape.JOINED) ? " " : "";
        return before + joint + (isName(role, head) ? head : one(head)) + gap + behind;
    }

    /** 'chargé d'affaires': the name that the lexicon gives an office is that of one. */
    private static boolean isName(Mention role, String head) {
        Entry entry = role.entry();
        return entry != null
                && entry.name().regionMatches(true, entry.name().length() - head.length(), head, 0, head.length());
    }

    /** The noun that names the office, in front of 'of' or 'for' and its field. */
    private static int noun(Analysis analysis, Mention role) {
        for (int t = role.begin() + 1; t <= role.head(); t++) {
            if (analysis.text().isFunction(t, "pos", "preposition")) {
                return t - 1;
            }
        }
        return role.head();
    }

    public static String one(String head) {
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
