package kelisim.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process that was started on the packaged jars, and what it gave.
 *
 * @param status its exit status
 * @param out standard output
 * @param err standard error
 */
record StartedProcess(int status, String out, String err) {

    /** What {@code mvn package} makes. */
    static final Path HOME = Path.of("target", "kelisim").toAbsolutePath();

    static final Path SAMPLES = Path.of("..", "samples").toAbsolutePath().normalize();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path LIB = HOME.resolve("lib");

    static StartedProcess onModulePath(String main, List<String> args) throws IOException, InterruptedException {
        return java(List.of("-p", LIB.toString(), "-m", "kelisim.examples/" + main), args);
    }

    static StartedProcess onClassPath(String main, List<String> args) throws IOException, InterruptedException {
        return java(List.of("-cp", jars(), main), args);
    }

    private static StartedProcess java(List<String> options, List<String> args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx512m"));
        command.addAll(options);
        command.addAll(args);
        return of(Path.of("").toAbsolutePath(), command);
    }

    static StartedProcess of(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kelisim", ".out");
        Path err = Files.createTempFile("kelisim", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after 120 seconds: " + command);
            }
            return new StartedProcess(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static String jars() throws IOException {
        try (Stream<Path> files = Files.list(LIB)) {
            return files.map(Path::toString).sorted().collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
