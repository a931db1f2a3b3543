package kelisim.ingest.html.internal.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import kelisim.fact.RomanNumerals;
import kelisim.ingest.html.internal.page.Node;
import kelisim.ingest.html.internal.page.Tag;
import org.jsoup.nodes.Element;

/** Numbers the items of ordered lists as browsers show them: {@code start}, {@code value}, {@code type}, {@code reversed}. */
final class ListNumbers {

    private final Map<Node, Map<Element, Integer>> lists = new HashMap<>();

    /** The mark before an item; empty in lists without order. */
    String marker(Node item) {
        Node list = item.parent();
        if (item.tag() != Tag.ITEM || list == null || list.tag() != Tag.ORDERED_LIST) {
            return "";
        }
        Integer number = lists.computeIfAbsent(list, ListNumbers::count).get(item.element());
        return number == null ? "" : shown(number, list.element().attr("type")) + ".";
    }

    private static Map<Element, Integer> count(Node list) {
        Map<Element, Integer> numbers = new HashMap<>();
        boolean reversed = list.element().hasAttr("reversed");
        int step = reversed ? -1 : 1;
        int next =
                integer(list.element().attr("start"), reversed ? list.element().childrenSize() : 1);
        for (Element child : list.element().children()) {
            if (child.normalName().equals("li")) {
                next = integer(child.attr("value"), next);
                numbers.put(child, next);
                next += step;
            }
        }
        return numbers;
    }

    private static int integer(String value, int otherwise) {
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static String shown(int number, String type) {
        return switch (type) {
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            case "i" -> roman(number);
            case "I" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        return number < 1 || number > RomanNumerals.GREATEST
                ? Integer.toString(number)
                : RomanNumerals.write(number).toLowerCase(Locale.ROOT);
    }
}
