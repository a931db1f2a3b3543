package kelisim.ingest.pdf.font;

import kelisim.ingest.pdf.page.Style;

/** A font of single-byte codes: Type 1, TrueType, Type 3. */
final class SimpleFont implements PdfFont {

    private final Style style;
    private final String[] texts;
    private final double[] widths;

    /**
     * @param texts what each of the 256 codes means
     * @param widths how wide each is, in units of the font size
     */
    SimpleFont(Style style, String[] texts, double[] widths) {
        this.style = style;
        this.texts = texts;
        this.widths = widths;
    }

    @Override
    public Style style() {
        return style;
    }

    @Override
    public void decode(byte[] string, Sink sink) {
        for (byte b : string) {
            int code = b & 0xFF;
            sink.code(texts[code], widths[code], code == ' ');
        }
    }
}
