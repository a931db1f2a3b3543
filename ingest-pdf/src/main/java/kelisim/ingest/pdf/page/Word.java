package kelisim.ingest.pdf.page;

/**
 * A word as it stands on its line.
 *
 * @param text its letters in reading order, never blank
 * @param size the size of most of it
 */
public record Word(String text, float x0, float x1, float baseline, float size, Style style) {}
