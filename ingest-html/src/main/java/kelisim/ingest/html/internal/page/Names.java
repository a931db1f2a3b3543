package kelisim.ingest.html.internal.page;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What the attributes of an element tell, all read in one pass: its {@link Mark}s, its class, whether it states something of
 * the page.
 */
final class Names {

    private static final int LONGEST_DATE = 60;

    private final KnownMarks known = new KnownMarks();
    private int marks;
    private String style = "";
    private boolean tells;
    private boolean heading;

    /** Reads the next element; what {@link #marks} says then is 0 unless it is wanted. */
    void read(Element element, boolean marked) {
        marks = 0;
        style = "";
        tells = false;
        heading = false;
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            marks |= marked ? marks(key, value) : 0;
            style = key.equals("class") ? value : style;
            tells |= tells(element, key, value);
            heading |= key.equals("role") && value.equals("heading");
        }
    }

    /** The marks of the element that was read last. */
    int marks() {
        return marks;
    }

    /** The class of the element that was read last, as it is written. */
    String style() {
        return style;
    }

    /** Whether the element that was read last states something: a day, an author, a property. */
    boolean tells() {
        return tells;
    }

    /** Whether the element that was read last is said to be a heading. */
    boolean isHeading() {
        return heading;
    }

    private static boolean tells(Element element, String key, String value) {
        return switch (key) {
            case "itemprop", "datetime" -> true;
            case "rel" -> value.equals("author");
            case "title" -> mayBeDate(element.normalName(), value);
            default -> false;
        };
    }

    /** Some sites show how long ago something was and keep the day in a title. */
    private static boolean mayBeDate(String name, String title) {
        return !name.equals("a")
                && !name.equals("img")
                && title.length() <= LONGEST_DATE
                && (title.contains("20") || title.contains("19"));
    }

    private int marks(String key, String value) {
        return switch (key) {
            case "class", "id", "role", "itemprop", "data-testid", "data-component", "data-test", "data-role" ->
                value.isEmpty() ? 0 : known.of(value);
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
