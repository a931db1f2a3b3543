package kelisim.ingest.pdf.font;

import kelisim.ingest.pdf.page.Style;

/** A font as text needs it: how to cut a string into codes, what each means and how wide it is. */
public interface PdfFont {

    /** What its glyphs look like, as far as layout cares. */
    Style style();

    /** Cuts a string into codes and hands each on. */
    void decode(byte[] string, Sink sink);

    /** Whether it writes downwards. */
    default boolean vertical() {
        return false;
    }

    /** Takes the codes of a string in order. */
    interface Sink {
        /**
         * Takes one.
         *
         * @param text what it means; {@code U+FFFD} if nothing tells
         * @param width its advance in units of the font size
         * @param wordSpace whether word spacing applies: the single byte 32
         */
        void code(String text, double width, boolean wordSpace);
    }
}
