package kelisim.ingest.pdf.page;

import org.jspecify.annotations.Nullable;

/**
 * A word as it stands on its line.
 *
 * @param text its letters in reading order, never blank
 * @param size the size of most of it
 * @param tag what the file says it belongs to, {@code null} if it does not
 */
public record Word(String text, float x0, float x1, float baseline, float size, Style style, @Nullable Tag tag) {}
