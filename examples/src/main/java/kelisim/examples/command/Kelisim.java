package kelisim.examples.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import kelisim.extract.KnowledgeException;
import kelisim.fact.EdtfDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Where the command begins. Exit status: 0 done, 1 done with problems, 2 wrong usage. */
@Command(
        name = "kelisim",
        mixinStandardHelpOptions = true,
        versionProvider = Kelisim.Version.class,
        header = "Reads documents about international cooperation and keeps what they say as facts with their sources.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        footer = {
            "",
            "Exit status: 0 done, 1 done with problems (each on standard error), 2 wrong usage.",
            "Begin with: kelisim read FOLDER -o OUT, then kelisim timeline OUT."
        })
public final class Kelisim implements Runnable {

    /** Done, and nothing went wrong. */
    static final int DONE = 0;
    /** Done as far as possible; what went wrong is on standard error. */
    static final int PROBLEMS = 1;

    private final CommandLine line;

    private Kelisim(Terminal terminal) {
        line = new CommandLine(this);
        commands(terminal).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(EdtfDate.class, Kelisim::date)
                .registerConverter(LocalDate.class, Kelisim::day)
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        Terminal terminal = new Terminal(
                System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean("kelisim.terminal"));
        int status = run(terminal, args);
        System.exit(terminal.out().checkError() ? PROBLEMS : status);
    }

    /** Runs the command and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        int status = new Kelisim(terminal).line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        return status;
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(line, "which command? Try 'kelisim --help'");
    }

    private static List<Object> commands(Terminal terminal) {
        return List.of(
                new ReadCommand(terminal),
                new BlocksCommand(terminal),
                new ValuesCommand(terminal),
                new WhoCommand(terminal),
                new AgreementsCommand(terminal),
                new EventsCommand(terminal),
                new CommitmentsCommand(terminal),
                new FiguresCommand(terminal),
                new ReferencesCommand(terminal),
                new ResourcesCommand(terminal),
                new FactsCommand(terminal),
                new TimelineCommand(terminal),
                new ContradictionsCommand(terminal),
                new SearchCommand(terminal),
                new TieCommand(terminal),
                new EntitiesCommand(terminal),
                new SameCommand(terminal),
                new ExportCommand(terminal),
                new ExplainCommand(terminal));
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }

    private static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage() + " (write 2024-07-21, 2024-07, 2024 or 2020/2024)");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + text + "' is not a day such as 2024-07-21");
        }
    }

    private static int failed(Exception failure, Terminal terminal) throws Exception {
        if (failure instanceof IOException trouble) {
            terminal.tell(FileTrouble.text(trouble));
            return PROBLEMS;
        }
        if (failure instanceof KnowledgeException malformed) {
            terminal.tell(String.valueOf(malformed.getMessage()));
            return PROBLEMS;
        }
        throw failure;
    }

    /** The version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties build = new Properties();
            try (InputStream in = Objects.requireNonNull(Kelisim.class.getResourceAsStream("build.properties"))) {
                build.load(in);
            }
            return new String[] {"kelisim " + build.getProperty("version")};
        }
    }
}
