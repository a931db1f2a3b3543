package kelisim.ingest.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The code pages by their Windows numbers, and those that fonts name (RTF specification 1.9.1, font table). */
final class RtfCharsets {

    private static final Map<Integer, Integer> CODE_PAGE_OF_FONT = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private RtfCharsets() {}

    /** The charset of a code page; windows-1252 where the platform does not have it. */
    static Charset ofCodePage(int number) {
        if (number == 65001) {
            return StandardCharsets.UTF_8;
        }
        for (String prefix : new String[] {"windows-", "x-windows-", "IBM", "MS"}) {
            if (Charset.isSupported(prefix + number)) {
                return Charset.forName(prefix + number);
            }
        }
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    /** The charset of a font; the document's where the font names none that is known. */
    static Charset ofFont(int number, Charset document) {
        Integer page = CODE_PAGE_OF_FONT.get(number);
        return page == null || (page == 1252 && !document.name().equals("windows-1252")) ? document : ofCodePage(page);
    }
}
