package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is installed on the module path is what is installed on the class path, and reads the same: parsers were lost there
 * silently before. No dependency prints anything.
 */
class FormatsIT {

    private static final String COMMAND = "kelisim.examples.command.Kelisim";
    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");
    private static final Path OFFICE =
            Path.of("..", "ingest-office", "src", "test", "resources", "kelisim", "ingest", "office");

    @TempDir
    private Path folder;

    @Test
    void everyFormatReadsAlikeOnBothPathsAndNothingIsPrinted() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("blocks"));
        try (Stream<Path> formats = Files.list(FORMATS);
                Stream<Path> office = Files.list(OFFICE)) {
            formats.filter(file -> file.getFileName().toString().matches("(?:memorandum|trade-statistics)\\.[a-z]+"))
                    .sorted()
                    .forEach(file -> arguments.add(file.toString()));
            office.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("letter."))
                    .sorted()
                    .forEach(file -> arguments.add(file.toString()));
        }
        StartedProcess modules = StartedProcess.onModulePath(COMMAND, arguments);
        StartedProcess classes = StartedProcess.onClassPath(COMMAND, arguments);
        assertEquals("", modules.err());
        assertEquals("", classes.err());
        assertEquals(arguments.size() - 1, modules.out().lines().count());
        assertEquals(classes.out(), modules.out());
    }

    @Test
    void asManyMediaTypesAreInstalledOnBothPaths() throws Exception {
        Path unknown = Files.write(folder.resolve("unknown.bin"), new byte[] {1, 2, 3, 0, 5});
        Set<String> modules = installed(StartedProcess.onModulePath(COMMAND, List.of("explain", unknown.toString())));
        Set<String> classes = installed(StartedProcess.onClassPath(COMMAND, List.of("explain", unknown.toString())));
        assertEquals(classes, modules);
        assertTrue(modules.size() >= 26, modules.size() + " media types: " + modules);
    }

    private static Set<String> installed(StartedProcess explain) throws IOException {
        String line = explain.out()
                .lines()
                .filter(text -> text.contains("installed: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(explain.toString()));
        String types = line.substring(line.indexOf("installed: ") + "installed: ".length());
        Set<String> installed = new TreeSet<>();
        for (String type : types.split("[,;\\s]+")) {
            if (type.contains("/")) {
                installed.add(type);
            }
        }
        return installed;
    }
}
