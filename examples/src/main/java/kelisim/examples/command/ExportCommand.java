package kelisim.examples.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.io.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kelisim export}: an archive in another form. */
@Command(name = "export", mixinStandardHelpOptions = true, header = "Writes an archive in another form.")
final class ExportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.JSON;

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        output.write(terminal, out -> format.write(read, out));
        return Kelisim.DONE;
    }
}
