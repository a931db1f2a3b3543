package kelisim.examples.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where the result goes instead of standard output.")
    private @Nullable Path file;

    /** What writes a result. */
    @FunctionalInterface
    interface Writer {
        void write(OutputStream out) throws IOException;
    }

    void write(Terminal terminal, Writer writer) throws IOException {
        if (file == null) {
            writer.write(terminal.out());
        } else {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writer.write(out);
            }
        }
    }
}
