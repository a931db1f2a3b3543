package kelisim.examples.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.ingest.Pipeline;
import kelisim.ingest.SourceFile;
import kelisim.ingest.SourceFiles;
import kelisim.ingest.SourceProblem;
import kelisim.spi.IngestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kelisim explain}: what a file is taken for, and which ingester reads it. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        header = "What media type files have and why, and which ingester reads them.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files; folders are looked through with all below.")
    private List<Path> paths = List.of();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Pipeline pipeline = Pipeline.installed();
        SourceFiles files = SourceFiles.below(paths);
        files.problems().forEach(problem -> terminal.tell(problem.toString()));
        boolean clean = files.problems().isEmpty();
        for (SourceFile file : files.files()) {
            try {
                terminal.out().println(pipeline.explain(file));
            } catch (IngestException e) {
                terminal.tell(new SourceProblem(file.name(), e.problem()).toString());
                clean = false;
            }
        }
        return clean ? Kelisim.DONE : Kelisim.PROBLEMS;
    }
}
