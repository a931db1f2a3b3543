package kelisim.archive.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kelisim.archive.internal.Item.Sort;

/** What the words around a body's own name make of it: a part of the body, its branch in a state, or itself, described. */
final class Surroundings {

    private static final Pattern CORPORATE =
            Pattern.compile("(?i)\\b(?:company|corporation|concern|enterprise|co|corp)\\b");

    /** A last word in Latin letters with a capital, and no word before it that makes it an attribute. */
    private static final Pattern BARE_STATE =
            Pattern.compile("(?<!\\b(?i:of|for|in|the|de|du|da|do|del|della|von|des|la))[ ,-]+\\p{Lu}[a-z]+$");

    private static final Pattern PART = Pattern.compile(
            "(?i)(?:the )?(?:[\\p{L}-]+ ){0,3}?(branch|center|centre|office|department|secretariat"
                    + "|members|board|wing|delegation|representatives|bureau|section|division|faculty) of (?:the )?(?=.*\\p{Lu})");

    private Surroundings() {}

    /** Whether one of the two is called a part of something, and the other has no such word: 'branch of X' and 'X'. */
    static boolean makeOnePart(Title a, Title b) {
        return isPart(a, b) || isPart(b, a);
    }

    private static boolean isPart(Title one, Title other) {
        Matcher part = PART.matcher(one.text());
        return part.lookingAt()
                && !other.text().toLowerCase(Locale.ROOT).contains(part.group(1).toLowerCase(Locale.ROOT));
    }

    /** Whether all that the one has more is a state behind its name: 'Amnesty International Kenya', not 'Sberbank of Russia'. */
    static boolean areBranch(List<Item> more, List<Item> others, Title title) {
        Item last = title.items().get(title.items().size() - 1);
        boolean stateOnly = others.isEmpty() && more.size() == 1 && more.get(0).sort() == Sort.STATE;
        return stateOnly
                && last.equals(more.get(0))
                && title.hasName()
                && BARE_STATE.matcher(title.text()).find();
    }

    /** Whether what is left over tells a company's business behind or before its name: 'Rosneft Oil Company'. */
    static boolean describe(List<Item> left, Title title) {
        boolean fields = !left.isEmpty()
                && left.stream()
                        .allMatch(item ->
                                item.sort() != Sort.NAME && item.sort() != Sort.STATE && item.sort() != Sort.NUMBER);
        return fields
                && left.stream().anyMatch(Item::tells)
                && CORPORATE.matcher(title.text()).find();
    }
}
