package kelisim.benchmarks.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kelisim.document.Document;
import kelisim.extract.ProseExtractor;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Extraction;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Facts out of one document of 10 KB to 10 MB, the repository's sample texts one behind the other: a table of size against
 * time. Ingestion is not counted. The table is printed by {@link #main}, which takes JMH's own options.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class ExtractionSpeed {

    private static final Path SAMPLES = Path.of("samples");

    /** The size of the document in thousands of characters. */
    @Param({"10", "100", "1000", "10000"})
    public int kilobytes;

    private final ProseExtractor extractor = new ProseExtractor();
    private @Nullable Document document;

    /** Makes the document. */
    @Setup
    public void read() throws IOException, IngestException {
        String samples = samples();
        int length = kilobytes * 1000;
        String text = samples.repeat(length / samples.length() + 1).substring(0, length);
        document = document(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(byte[] text) throws IngestException {
        return new TextIngester()
                .read(new Source("text", "text/plain", text), Limits.DEFAULT)
                .document();
    }

    private static String samples() throws IOException, IngestException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(document(Files.readAllBytes(file)).text());
            }
        }
        return String.join("\n\n", texts) + "\n\n";
    }

    /** The facts of the document. */
    @Benchmark
    public Extraction extract() {
        return extractor.extract(Objects.requireNonNull(document));
    }

    /** Runs it, and prints size, time and what is read in a second. */
    public static void main(String[] options) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .include(ExtractionSpeed.class.getSimpleName())
                        .build())
                .run();
        System.out.println("thousand characters | ms | MB a second");
        for (RunResult result : results) {
            double size = Integer.parseInt(result.getParams().getParam("kilobytes"));
            double time = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "%.0f | %.1f | %.2f%n", size, time, size / time);
        }
    }
}
