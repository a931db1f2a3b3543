package kelisim.archive;

/**
 * What the comparison of two names gave, apart from any document.
 *
 * @param verdict same, different, or not to be told from the names
 * @param score how strongly the names speak for sameness, from 0 to 1; pairs judged the same have 0.8 and more
 * @param basis what it rests on
 * @param reason one sentence for a reader
 */
public record Comparison(Verdict verdict, double score, Basis basis, String reason) {

    public Comparison {
        score = Math.max(0, Math.min(1, score));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a comparison has a reason");
        }
    }
}
