package kelisim.examples.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kelisim.archive.Archive;
import kelisim.io.ArchiveFiles;
import kelisim.io.FormatException;
import picocli.CommandLine.Parameters;

/** The archive that is asked. */
final class ArchiveArgument {

    @Parameters(
            index = "0",
            paramLabel = "ARCHIVE",
            description = "The folder that 'kelisim read -o' made, or an archive file (.json, .yaml).")
    private Path path = Path.of("");

    Archive read() throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve("archive.json") : path;
        try {
            return ArchiveFiles.read(file);
        } catch (FormatException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
