package kelisim.ingest.pdf.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are made to hurt, read one after the other in a process with 512 MB of heap. All sizes and numbers are run
 * with {@code -Dkelisim.hostile.all=true}: bombs of a gigabyte and a thousand mutations; the default build runs smaller
 * bombs and fewer mutations.
 */
class HostileFilesTest {

    private static final long MOST_MILLIS = 30_000;

    @TempDir
    Path folder;

    private record Line(String name, long millis, String outcome) {}

    @Test
    void every_attack_gives_its_documented_outcome_in_time() throws Exception {
        Map<String, Line> lines = run().stream().collect(Collectors.toMap(Line::name, line -> line));
        List<Attack> attacks = AttackRunner.attacks();
        assertTrue(attacks.size() >= 40, attacks.size() + " attacks");
        List<String> failures = new ArrayList<>();
        for (Attack attack : attacks) {
            Line line = lines.get(attack.name());
            if (line == null) {
                failures.add(attack.name() + ": no outcome");
            } else if (line.millis > MOST_MILLIS
                    || !Pattern.compile(attack.expected()).matcher(line.outcome).find()) {
                failures.add(line + " instead of " + attack.expected());
            }
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void no_mutated_file_kills_or_hangs_or_is_silently_empty() throws Exception {
        int count = AttackRunner.ALL ? 1000 : 100;
        List<Line> lines = run("mutations", Integer.toString(count));
        assertEquals(count, lines.size(), "all came to an end");
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.outcome.isEmpty() || line.millis > MOST_MILLIS)
                        .toList());
    }

    private List<Line> run(String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-Dkelisim.hostile.all=" + AttackRunner.ALL,
                "-cp",
                classPath(),
                AttackRunner.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertTrue(process.waitFor(AttackRunner.ALL ? 60 : 10, TimeUnit.MINUTES), "it ends");
        assertEquals("", Files.readString(err), "nothing is printed");
        assertEquals(0, process.exitValue(), "it is not killed");
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", -1);
            lines.add(new Line(parts[0], Long.parseLong(parts[1]), parts[2]));
        }
        return lines;
    }

    /** All jars and folders of this process, wherever surefire put them. */
    private static String classPath() {
        return System.getProperty("java.class.path")
                + File.pathSeparator
                + System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + Path.of("target", "classes").toAbsolutePath()
                + File.pathSeparator
                + Path.of("target", "test-classes").toAbsolutePath();
    }
}
