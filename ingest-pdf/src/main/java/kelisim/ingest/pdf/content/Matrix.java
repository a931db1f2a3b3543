package kelisim.ingest.pdf.content;

/** An affine map; {@code x' = a·x + c·y + e}, {@code y' = b·x + d·y + f}. */
record Matrix(double a, double b, double c, double d, double e, double f) {

    static final Matrix IDENTITY = new Matrix(1, 0, 0, 1, 0, 0);

    /** First this, then the other. */
    Matrix then(Matrix o) {
        return new Matrix(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    Matrix shifted(double x, double y) {
        return new Matrix(a, b, c, d, x * a + y * c + e, x * b + y * d + f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    boolean isFinite() {
        return Double.isFinite(a + b + c + d + e + f);
    }
}
