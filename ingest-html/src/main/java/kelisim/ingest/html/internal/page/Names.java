package kelisim.ingest.html.internal.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The {@link Mark}s of elements; remembers each attribute's value, since a page repeats few of them many times. */
final class Names {

    private final Vocabulary vocabulary = Vocabulary.shipped();
    private final Map<String, Integer> known = new HashMap<>();

    int marks(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int set = 0;
        for (Attribute attribute : element.attributes()) {
            set |= marks(attribute.getKey(), attribute.getValue());
        }
        return set;
    }

    private int marks(String key, String value) {
        return switch (key) {
            case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-test", "data-role" ->
                value.isEmpty() ? 0 : known.computeIfAbsent(value, vocabulary::marks);
            case "hidden" -> Mark.HIDDEN.bit();
            case "aria-modal" -> value.equals("true") ? Mark.OVERLAY.bit() : 0;
            case "aria-hidden" -> value.equals("true") ? Mark.HIDDEN.bit() : 0;
            case "style" -> hides(value) ? Mark.HIDDEN.bit() : 0;
            default -> 0;
        };
    }

    private static boolean hides(String style) {
        int at = style.indexOf("display");
        if (at < 0) {
            return style.contains("visibility:hidden") || style.contains("visibility: hidden");
        }
        return style.indexOf("none", at) > 0
                && style.substring(at).replace(" ", "").startsWith("display:none");
    }
}
