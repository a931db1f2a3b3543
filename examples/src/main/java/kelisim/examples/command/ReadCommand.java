package kelisim.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.extract.Knowledge;
import kelisim.extract.ProseExtractor;
import kelisim.ingest.IngestReport;
import kelisim.ingest.Pipeline;
import kelisim.ingest.Plugins;
import kelisim.ingest.Progress;
import kelisim.ingest.SourceFile;
import kelisim.ingest.SourceFiles;
import kelisim.ingest.SourceProblem;
import kelisim.io.ArchiveFiles;
import kelisim.io.FactLines;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kelisim read}: files and folders to facts and an archive. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Reads files and folders into DIR/facts.jsonl and DIR/archive.json.")
final class ReadCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files and folders; folders are read with all below.")
    private List<Path> paths = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Where the results go; made if missing. Without it the facts go to standard output.")
    private @Nullable Path folder;

    @Option(
            names = "--knowledge",
            paramLabel = "FILE",
            description = "A lexicon or patterns of your own, in YAML; repeat for several.")
    private List<Path> knowledge = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "How many documents are read at a time.")
    private @Nullable Integer threads;

    @Option(names = "--time", paramLabel = "SECONDS", description = "How long one document may take.")
    private @Nullable Integer seconds;

    @Option(
            names = "--explain",
            description = "Prints instead what each stage of extraction makes of each document, sentence by sentence: "
                    + "names, phrases, clauses, facts and their rules.")
    private boolean explain;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (explain) {
            return explained();
        }
        if (folder != null) {
            Files.createDirectories(folder);
        }
        IngestReport report = pipeline().read(paths);
        for (SourceProblem problem : report.problems()) {
            terminal.tell(problem.toString());
        }
        if (folder == null) {
            FactLines.write(report.archive(), terminal.out());
        } else {
            FactLines.write(report.archive(), folder.resolve("facts.jsonl"));
            ArchiveFiles.write(report.archive(), folder.resolve("archive.json"));
        }
        if (terminal.watched() || !report.isClean()) {
            terminal.tell(summary(report));
        }
        return report.isClean() ? Kelisim.DONE : Kelisim.PROBLEMS;
    }

    private int explained() throws IOException {
        Pipeline pipeline = pipeline();
        ProseExtractor extractor = new ProseExtractor(knowledge());
        SourceFiles files = SourceFiles.below(paths);
        List<SourceProblem> problems = new ArrayList<>(files.problems());
        for (SourceFile file : files.files()) {
            try {
                terminal.out()
                        .println(extractor.explain(
                                pipeline.document(pipeline.source(file)).document()));
            } catch (IngestException e) {
                problems.add(new SourceProblem(file.name(), e.problem()));
            }
        }
        problems.forEach(problem -> terminal.tell(problem.toString()));
        return problems.isEmpty() ? Kelisim.DONE : Kelisim.PROBLEMS;
    }

    private Pipeline pipeline() throws IOException {
        Pipeline pipeline = Pipeline.of(plugins());
        if (threads != null) {
            pipeline = pipeline.withThreads(threads);
        }
        if (seconds != null) {
            pipeline = pipeline.withLimits(Limits.DEFAULT.withTime(Duration.ofSeconds(seconds)));
        }
        return pipeline.withProgress(terminal.watched() ? new ProgressBar(terminal.err()) : Progress.NONE);
    }

    private Plugins plugins() throws IOException {
        Plugins installed = Plugins.installed();
        return knowledge.isEmpty() ? installed : installed.withExtractor(new ProseExtractor(knowledge()));
    }

    private Knowledge knowledge() throws IOException {
        Knowledge own = Knowledge.installed();
        for (Path file : knowledge) {
            own = own.with(file);
        }
        return own;
    }

    private static String summary(IngestReport report) {
        return report.read() + " of " + report.found() + " documents read, "
                + report.archive().facts().size() + " facts, "
                + report.problems().size() + " problems";
    }
}
