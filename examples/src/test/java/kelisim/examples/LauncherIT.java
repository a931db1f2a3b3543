package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command as users start it. */
class LauncherIT {

    private static final String MAIN = "kelisim.examples.command.Kelisim";
    private static final Path SCRIPT = StartedProcess.HOME.resolve("bin").resolve("kelisim");

    @TempDir
    private Path folder;

    @Test
    void itRunsFromAnyFolderAndThroughLinks() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link to kelisim"), SCRIPT);
        Path second = Files.createSymbolicLink(folder.resolve("k"), Path.of("link to kelisim"));
        for (Path command : List.of(SCRIPT, link, second)) {
            StartedProcess run = StartedProcess.of(folder, List.of(command.toString(), "--version"));
            assertEquals("", run.err());
            assertEquals(0, run.status());
            assertTrue(run.out().matches("kelisim \\d+\\.\\d+\\.\\d+\\S*\\n"), run.out());
        }
    }

    @Test
    void everySampleIsReadTheSameOnBothPathsAndNothingElseIsPrinted() throws Exception {
        List<String> args = List.of("blocks", StartedProcess.SAMPLES.toString());
        StartedProcess script = StartedProcess.of(folder, List.of(SCRIPT.toString(), args.get(0), args.get(1)));
        assertEquals("", script.err());
        assertEquals(0, script.status());
        assertEquals(
                Files.list(StartedProcess.SAMPLES).count(), script.out().lines().count());
        assertEquals(script, StartedProcess.onModulePath(MAIN, args));
        assertEquals(script, StartedProcess.onClassPath(MAIN, args));
    }

    @Test
    void theArchiveOfTheSamplesIsTheSameOnBothPaths() throws Exception {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        String samples = StartedProcess.SAMPLES.toString();
        assertEquals(
                0,
                StartedProcess.onModulePath(MAIN, List.of("read", samples, "-o", one.toString()))
                        .status());
        assertEquals(
                0,
                StartedProcess.onClassPath(MAIN, List.of("read", samples, "-o", other.toString()))
                        .status());
        assertEquals(-1, Files.mismatch(one.resolve("archive.json"), other.resolve("archive.json")));
        assertEquals(-1, Files.mismatch(one.resolve("facts.jsonl"), other.resolve("facts.jsonl")));
    }
}
