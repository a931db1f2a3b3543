package kelisim.examples.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.ingest.Pipeline;
import kelisim.ingest.SourceFile;
import kelisim.ingest.SourceFiles;
import kelisim.ingest.SourceProblem;
import kelisim.spi.IngestException;
import kelisim.spi.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kelisim blocks}: the layout of each document as a line of JSON. */
@Command(
        name = "blocks",
        mixinStandardHelpOptions = true,
        header = "Prints a line of JSON per document: title, date, language, publisher, text and blocks.")
final class BlocksCommand implements Callable<Integer> {

    /** Read side by side, printed in order; no more documents than these are held at a time. */
    private static final int BATCH = 64;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files; folders are read with all below.")
    private List<Path> paths = List.of();

    BlocksCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Outcome(SourceFile file, @Nullable Reading reading, List<SourceProblem> problems) {}

    @Override
    public Integer call() throws IOException {
        Pipeline pipeline = Pipeline.installed();
        BlockLines lines = new BlockLines(terminal.out());
        SourceFiles files = SourceFiles.below(paths);
        files.problems().forEach(problem -> terminal.tell(problem.toString()));
        boolean clean = files.problems().isEmpty();
        for (int i = 0; i < files.files().size(); i += BATCH) {
            List<SourceFile> batch =
                    files.files().subList(i, Math.min(i + BATCH, files.files().size()));
            List<Outcome> outcomes =
                    batch.parallelStream().map(file -> read(pipeline, file)).toList();
            for (Outcome outcome : outcomes) {
                outcome.problems().forEach(problem -> terminal.tell(problem.toString()));
                clean &= outcome.problems().isEmpty();
                if (outcome.reading() != null) {
                    lines.write(outcome.reading().document());
                }
            }
        }
        return clean ? Kelisim.DONE : Kelisim.PROBLEMS;
    }

    private static Outcome read(Pipeline pipeline, SourceFile file) {
        try {
            Reading reading = pipeline.document(pipeline.source(file));
            List<SourceProblem> problems = reading.problems().stream()
                    .map(problem -> new SourceProblem(file.name(), problem))
                    .toList();
            return new Outcome(file, reading, problems);
        } catch (IngestException e) {
            return new Outcome(file, null, List.of(new SourceProblem(file.name(), e.problem())));
        }
    }
}
