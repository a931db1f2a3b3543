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
    private boolean marked;
    private int marks;
    private String style = "";
    private boolean tells;
    private boolean heading;

    /** Reads the next element; what {@link #marks} says then is 0 unless it is wanted. */
    void read(Element element, boolean marked) {
        this.marked = marked;
        marks = 0;
        style = "";
        tells = false;
        heading = false;
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            read(element, attribute.getKey(), attribute.getValue());
        }
        marks = marked ? marks : 0;
    }

    private void read(Element element, String key, String value) {
        switch (key) {
            case "class" -> {
                style = value;
                name(value);
            }
            case "id", "data-testid", "data-component", "data-test", "data-role" -> name(value);
            case "role" -> {
                heading |= value.equals("heading");
                name(value);
            }
            case "itemprop" -> {
                tells = true;
                name(value);
            }
            case "datetime" -> tells = true;
            case "rel" -> tells |= value.equals("author");
            case "title" -> tells |= mayBeDate(element.normalName(), value);
            case "hidden" -> marks |= Mark.HIDDEN.bit();
            case "aria-modal" -> marks |= value.equals("true") ? Mark.OVERLAY.bit() : 0;
            case "aria-hidden" -> marks |= value.equals("true") ? Mark.HIDDEN.bit() : 0;
            case "style" -> marks |= hides(value) ? Mark.HIDDEN.bit() : 0;
            default -> {
                // tells nothing
            }
        }
    }

    private void name(String names) {
        marks |= marked && !names.isEmpty() ? known.of(names) : 0;
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

    /** Some sites show how long ago something was and keep the day in a title. */
    private static boolean mayBeDate(String name, String title) {
        return !name.equals("a")
                && !name.equals("img")
                && title.length() <= LONGEST_DATE
                && (title.contains("20") || title.contains("19"));
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
