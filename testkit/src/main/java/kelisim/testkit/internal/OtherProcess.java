package kelisim.testkit.internal;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a plug-in in a process of its own, on the class path, under another default charset, locale and time zone: what only
 * the start of a process can change.
 */
public final class OtherProcess {

    private OtherProcess() {}

    /** What {@link Remote} prints for these arguments. */
    public static String fingerprint(List<String> arguments) throws IOException, InterruptedException {
        Path output = Files.createTempFile("kelisim-testkit", ".txt");
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the other process did not end in 120 s");
            }
            return Files.readString(output, StandardCharsets.ISO_8859_1).strip();
        } finally {
            Files.delete(output);
        }
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-cp",
                classPath(),
                Remote.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** Whatever this process finds classes by, test classes patched into a module left out. */
    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String property : List.of("jdk.module.path", "surefire.test.class.path", "java.class.path")) {
            String path = System.getProperty(property, "");
            if (!path.isEmpty()) {
                parts.add(path);
            }
        }
        return String.join(File.pathSeparator, parts);
    }
}
