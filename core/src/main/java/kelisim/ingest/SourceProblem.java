package kelisim.ingest;

import java.util.Comparator;
import kelisim.spi.Problem;

/**
 * A problem and what it is about.
 *
 * @param source the name of the source (or the path as it was given, or the class of a plug-in) that has the problem
 * @param problem what is wrong
 */
public record SourceProblem(String source, Problem problem) implements Comparable<SourceProblem> {

    private static final Comparator<SourceProblem> ORDER = Comparator.comparing(SourceProblem::source)
            .thenComparing(p -> p.problem().severity())
            .thenComparing(p -> p.problem().rule())
            .thenComparing(p -> p.problem().message());

    /** By source, then severity, rule and message. */
    @Override
    public int compareTo(SourceProblem other) {
        return ORDER.compare(this, other);
    }

    /** One line: the source, the rule and the message. */
    @Override
    public String toString() {
        return source + ": " + problem.rule() + ": " + problem.message();
    }
}
