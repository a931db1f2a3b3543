package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kelisim.archive.Archive;
import kelisim.ingest.IngestReport;
import kelisim.ingest.Pipeline;
import kelisim.io.FactLines;

/** What the sample documents say, and how that differs from what another file says. */
final class FactsOfSamples {

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Map<String, TreeSet<String>> KNOWN = new TreeMap<>();

    private FactsOfSamples() {}

    /** The sample documents, in the order of their names. */
    static List<Path> files() throws IOException {
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            return samples.sorted().toList();
        }
    }

    static Archive read(Path file) throws IOException {
        IngestReport report = Pipeline.installed().read(file);
        assertEquals(List.of(), report.problems());
        return report.archive();
    }

    /** Which facts only the sample of this name tells, and which only a file of the same document; empty if none do. */
    static String difference(String stem, Path file) throws IOException {
        return difference(ofSample(stem), facts(read(file)), file);
    }

    /** The same without the other names of what facts are about: a title that is shown or not may have one more of them. */
    static String differenceWithoutNames(String stem, Path file) throws IOException {
        return difference(withoutNames(ofSample(stem)), withoutNames(facts(read(file))), file);
    }

    private static TreeSet<String> withoutNames(TreeSet<String> facts) {
        return facts.stream()
                .map(fact -> fact.replaceAll("\"names\":\\[[^\\]]*\\],", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String difference(TreeSet<String> expected, TreeSet<String> found, Path file) {
        TreeSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(found);
        found.removeAll(expected);
        return shown("only in the sample", missing) + shown("only in " + file.getFileName(), found);
    }

    static String stem(String file) {
        return file.substring(0, file.indexOf('.'));
    }

    private static synchronized TreeSet<String> ofSample(String stem) throws IOException {
        if (!KNOWN.containsKey(stem)) {
            Path sample = files().stream()
                    .filter(file -> stem(file.getFileName().toString()).equals(stem))
                    .findFirst()
                    .orElseThrow();
            KNOWN.put(stem, facts(read(sample)));
        }
        return KNOWN.get(stem);
    }

    /** The facts as lines, without what depends on the file: its id and name, ids of entities, evidence, white space. */
    private static TreeSet<String> facts(Archive archive) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        FactLines.write(archive, lines);
        return lines.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(0, line.indexOf("\"evidence\":["))
                        .replaceFirst("^\\{\"document\":\"[^\"]*\",\"source\":\"[^\"]*\",", "")
                        .replaceAll("\"id\":\"[^\"]*\",", "")
                        .replaceAll("(?:\\\\[nrt]|\\s)+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(String which, TreeSet<String> facts) {
        return facts.isEmpty() ? "" : which + ":\n  " + String.join("\n  ", facts) + "\n";
    }
}
