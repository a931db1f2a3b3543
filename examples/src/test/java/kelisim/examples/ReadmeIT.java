package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says can be done, done. */
class ReadmeIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(?:<!-- ([a-z-]+) -->\\n)?```(\\w*)\\n(.*?)^```$");

    @TempDir
    private Path folder;

    private final List<MatchResult> blocks = new ArrayList<>();

    @BeforeEach
    void findBlocks() throws IOException {
        BLOCK.matcher(Files.readString(ROOT.resolve("README.md"))).results().forEach(blocks::add);
    }

    @Test
    void theMainJobReadsTheSamplesAndTheQuestionsAfterItHaveAnswers() throws Exception {
        String job = marked("main-job");
        assertTrue(job.startsWith("mvn "), job);
        assertEquals(0, shell(job.substring(job.indexOf("&&") + 2)).status());
        assertTrue(Files.size(folder.resolve("out/facts.jsonl")) > 0);
        int asked = 0;
        for (MatchResult block : blocks) {
            for (String line : block.group(3).lines().toList()) {
                if (line.startsWith("examples/target/kelisim/bin/kelisim ")) {
                    StartedProcess run = shell(line);
                    assertEquals("", run.err(), line);
                    assertFalse(run.out().isBlank(), line);
                    asked++;
                }
            }
        }
        assertTrue(asked > 0, "the README asks something");
    }

    @Test
    void theSnippetRuns() throws Exception {
        String snippet = blocks.stream()
                .filter(block -> block.group(2).equals("java"))
                .findFirst()
                .orElseThrow()
                .group(3);
        Path file = Files.writeString(folder.resolve("Example.java"), snippet);
        StartedProcess run = shell("java -cp 'examples/target/kelisim/lib/*' " + file);
        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertFalse(run.out().isBlank());
    }

    @Test
    void theChecksRunWhatStandsHere() throws IOException {
        String checks = Files.readString(ROOT.resolve(".ci/run"));
        for (String mark : List.of("main-job", "tests")) {
            assertTrue(checks.contains("readme_command " + mark), mark);
            assertTrue(marked(mark).startsWith("mvn "), marked(mark));
        }
    }

    private String marked(String mark) {
        return blocks.stream()
                .filter(block -> mark.equals(block.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no command behind <!-- " + mark + " -->"))
                .group(3)
                .strip();
    }

    /** Runs a line in the root folder; what it would write to {@code out} goes to a folder of the test. */
    private StartedProcess shell(String line) throws IOException, InterruptedException {
        String aside = line.replaceAll("\\bout\\b", folder.resolve("out").toString());
        return StartedProcess.of(ROOT, List.of("bash", "-euo", "pipefail", "-c", aside));
    }
}
