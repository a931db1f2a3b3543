package kelisim.ingest.pdf.table;

/**
 * Where a column's pieces stand across.
 *
 * @param support how many pieces
 */
record Column(float x0, float x1, int support) {

    boolean overlaps(float from, float to) {
        return Math.min(x1, to) - Math.max(x0, from) > 0.5f;
    }

    Column with(float from, float to) {
        return new Column(Math.min(x0, from), Math.max(x1, to), support + 1);
    }

    Column and(Column other) {
        return new Column(Math.min(x0, other.x0), Math.max(x1, other.x1), support + other.support);
    }

    float middle() {
        return (x0 + x1) / 2;
    }
}
