package kelisim.ingest.pdf.page;

/**
 * A straight line that is drawn on the page, across or down; {@code x0 <= x1} and {@code y0 <= y1}.
 *
 * @param across whether it runs from left to right; then {@code y0 == y1}
 */
public record Ruling(float x0, float y0, float x1, float y1, boolean across) {

    public float length() {
        return across ? x1 - x0 : y1 - y0;
    }
}
