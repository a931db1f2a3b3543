package kelisim.ingest;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.archive.Archive;
import kelisim.spi.Problem;

/**
 * What came of reading: the archive, and everything that could not be used. Reading the same files gives an equal report,
 * whatever their order and the number of threads.
 *
 * @param archive the documents that could be read, and their facts
 * @param found how many sources there were to read
 * @param read how many of them gave a document; two files with the same bytes give two readings of one document
 * @param problems what went wrong, sorted
 */
public record IngestReport(Archive archive, int found, int read, List<SourceProblem> problems) {

    public IngestReport {
        problems = List.copyOf(new TreeSet<>(problems));
    }

    /** Whether nothing went wrong. */
    public boolean isClean() {
        return problems.isEmpty();
    }

    /** How many problems of each rule there are, by rule. */
    public SortedMap<String, Integer> problemCounts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        problems.forEach(p -> counts.merge(p.problem().rule(), 1, Integer::sum));
        return counts;
    }

    /** The problems of one severity, sorted. */
    public List<SourceProblem> problems(Problem.Severity severity) {
        return problems.stream().filter(p -> p.problem().severity() == severity).toList();
    }

    static IngestReport of(Archive archive, int found, int read, Collection<SourceProblem> problems) {
        return new IngestReport(archive, found, read, List.copyOf(problems));
    }

    @Override
    public String toString() {
        return "IngestReport[" + read + " of " + found + " read, " + problems.size() + " problems, " + archive + "]";
    }
}
