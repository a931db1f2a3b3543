package kelisim.ingest.pdf.content;

import java.util.List;
import kelisim.ingest.pdf.syntax.Tokenizer.Name;

/** A picture within a content stream, by the entries between {@code BI} and {@code ID}. */
final class InlineImage {

    private static final long LARGEST = 1 << 26;

    private InlineImage() {}

    /** How many bytes its data has if they are not packed, -1 if the entries do not tell. */
    static int length(List<Object> entries) {
        double width = number(entries, "W", "Width");
        double height = number(entries, "H", "Height");
        boolean packed = value(entries, "F", "Filter") != null;
        boolean mask = value(entries, "IM", "ImageMask") != null;
        double bits = mask ? 1 : number(entries, "BPC", "BitsPerComponent");
        int parts = mask ? 1 : components(value(entries, "CS", "ColorSpace"));
        if (packed || width <= 0 || height <= 0 || bits <= 0 || parts == 0) {
            return -1;
        }
        double length = height * Math.ceil(width * bits * parts / 8);
        return length > 0 && length < LARGEST ? (int) length : -1;
    }

    private static int components(@org.jspecify.annotations.Nullable Object space) {
        if (!(space instanceof Name name)) {
            return 0;
        }
        return switch (name.value()) {
            case "G", "DeviceGray" -> 1;
            case "RGB", "DeviceRGB" -> 3;
            case "CMYK", "DeviceCMYK" -> 4;
            default -> 0;
        };
    }

    private static double number(List<Object> entries, String shorter, String longer) {
        return value(entries, shorter, longer) instanceof Double number ? number : 0;
    }

    @org.jspecify.annotations.Nullable
    private static Object value(List<Object> entries, String shorter, String longer) {
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            if (entries.get(i) instanceof Name key
                    && (key.value().equals(shorter) || key.value().equals(longer))) {
                return entries.get(i + 1);
            }
        }
        return null;
    }
}
