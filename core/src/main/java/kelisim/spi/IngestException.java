package kelisim.spi;

/** A document could not be read; the {@link #problem()} says why. The run goes on with the others. */
public final class IngestException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public IngestException(Problem problem) {
        super(problem.rule() + ": " + problem.message());
        this.problem = problem;
    }

    public IngestException(Problem problem, Throwable cause) {
        super(problem.rule() + ": " + problem.message(), cause);
        this.problem = problem;
    }

    /** What the report will hold. */
    public Problem problem() {
        return problem;
    }
}
