package kelisim.ingest.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.CharMetric;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Widths of the fourteen fonts that a file need not bring along, from Adobe's metrics as PDFBox ships them. The fonts of
 * the machine are never looked at.
 */
final class StandardMetrics {

    private static final Map<String, Map<String, Float>> KNOWN = new ConcurrentHashMap<>();

    private StandardMetrics() {}

    /** Widths by glyph name in units of the font size, of the standard font that this one is or resembles most. */
    static Map<String, Float> resembling(String font, boolean bold, boolean italic, boolean fixed) {
        return KNOWN.computeIfAbsent(standardName(font, bold, italic, fixed), StandardMetrics::load);
    }

    private static String standardName(String font, boolean bold, boolean italic, boolean fixed) {
        String lower = font.toLowerCase(Locale.ROOT);
        if (lower.startsWith("symbol")) {
            return "Symbol";
        }
        if (lower.contains("dingbats")) {
            return "ZapfDingbats";
        }
        boolean serif = lower.contains("times")
                || (lower.contains("serif") && !lower.contains("sans"))
                || lower.contains("roman")
                || lower.contains("georgia")
                || lower.contains("garamond")
                || lower.contains("cambria");
        if (serif && !fixed) {
            return "Times-" + (bold ? italic ? "BoldItalic" : "Bold" : italic ? "Italic" : "Roman");
        }
        String slant = bold ? italic ? "-BoldOblique" : "-Bold" : italic ? "-Oblique" : "";
        return (fixed ? "Courier" : "Helvetica") + slant;
    }

    private static Map<String, Float> load(String name) {
        Map<String, Float> widths = new HashMap<>();
        try (InputStream in =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/" + name + ".afm")) {
            if (in != null) {
                for (CharMetric metric : new AFMParser(in).parse(true).getCharMetrics()) {
                    widths.put(metric.getName(), metric.getWx() / 1000);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the metrics of " + name + " cannot be read", e);
        }
        return Map.copyOf(widths);
    }
}
