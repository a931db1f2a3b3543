package kelisim.ingest.pdf.page;

/** A box that is filled with a colour other than white, as the ground of rows and heads is; {@code x0 <= x1} and {@code y0 <= y1}. */
public record Shade(float x0, float y0, float x1, float y1) {

    public float width() {
        return x1 - x0;
    }

    public float height() {
        return y1 - y0;
    }
}
