package kelisim.extract.internal.odds;

/**
 * An answer to a question.
 *
 * @param answer what may be so: a fact, what words mean
 * @param clues what speaks for it or against it
 * @param <T> of what sort the answers are
 */
public record Candidate<T>(T answer, Clues clues) {}
