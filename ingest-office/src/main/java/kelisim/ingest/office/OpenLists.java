package kelisim.ingest.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kelisim.fact.RomanNumerals;
import org.jspecify.annotations.Nullable;

/** The list styles of an OpenDocument file: which mark an item of a level has. */
final class OpenLists {

    private static final String BULLET = "•";

    private record Level(String bullet, String prefix, String format, String suffix) {}

    private final Map<String, Map<Integer, Level>> styles = new HashMap<>();

    /** Adds the styles that a part defines. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, Level> levels = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("list-style")) {
                    levels = new HashMap<>();
                    styles.put(value(xml, "name", ""), levels);
                } else if (name.equals("list-level-style-bullet") || name.equals("list-level-style-number")) {
                    levels.put(
                            number(value(xml, "level", "1")),
                            new Level(
                                    value(xml, "bullet-char", ""),
                                    value(xml, "num-prefix", ""),
                                    value(xml, "num-format", ""),
                                    value(xml, "num-suffix", "")));
                }
            }
        }
    }

    /** The mark of the n-th item (from 1) at a depth (from 1) of a list of this style. */
    String marker(@Nullable String style, int depth, int n) {
        Level level =
                style == null ? null : styles.getOrDefault(style, Map.of()).get(depth);
        if (level == null) {
            return BULLET;
        }
        if (level.format().isEmpty()) {
            return level.bullet().isEmpty() ? BULLET : level.bullet();
        }
        return level.prefix() + count(level.format(), n) + level.suffix();
    }

    private static String count(String format, int n) {
        return switch (format) {
            case "a", "A" -> {
                String letter = String.valueOf((char) ('a' + (n - 1) % 26));
                yield format.equals("A") ? letter.toUpperCase(Locale.ROOT) : letter;
            }
            case "i" -> roman(n).toLowerCase(Locale.ROOT);
            case "I" -> roman(n);
            default -> Integer.toString(n);
        };
    }

    private static String roman(int n) {
        return n > RomanNumerals.GREATEST ? Integer.toString(n) : RomanNumerals.write(n);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private static String value(XMLStreamReader xml, String attribute, String absent) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return absent;
    }
}
