package kelisim.ingest.pdf.font;

import java.nio.charset.StandardCharsets;
import kelisim.ingest.pdf.page.Style;

/** Stands in where a file tells a text and no font: strings in UTF-16, all letters equally wide. */
public final class PlainFont implements PdfFont {

    private static final double WIDTH = 0.5;

    @Override
    public Style style() {
        return Style.PLAIN;
    }

    @Override
    public void decode(byte[] string, Sink sink) {
        new String(string, StandardCharsets.UTF_16BE)
                .codePoints()
                .forEach(letter -> sink.code(Character.toString(letter), WIDTH, false));
    }
}
