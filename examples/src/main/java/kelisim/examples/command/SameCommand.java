package kelisim.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.archive.Comparison;
import kelisim.archive.SameNames;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kelisim same}: whether two names mean the same, and why. */
@Command(
        name = "same",
        mixinStandardHelpOptions = true,
        header = "Whether two names mean the same, and why: a line of JSON.",
        footer = {"", "Without names, each line of standard input is two names apart by a tab."})
final class SameCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "NAME", arity = "0..2", description = "The two names.")
    private List<String> names = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What both are, if it is known: ${COMPLETION-CANDIDATES}.")
    private @Nullable NameKind kind;

    SameCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (names.size() == 2) {
            write(names.get(0), names.get(1));
            return Kelisim.DONE;
        }
        if (spec != null && names.size() == 1) {
            throw new ParameterException(spec.commandLine(), "the same as what? Give two names, or none");
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8));
        int status = Kelisim.DONE;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            int tab = line.indexOf('\t');
            if (tab > 0
                    && !line.substring(0, tab).isBlank()
                    && !line.substring(tab + 1).isBlank()) {
                write(line.substring(0, tab), line.substring(tab + 1));
            } else {
                terminal.tell("line " + number + " is not two names apart by a tab; no answer for it");
                terminal.out().println("{}");
                status = Kelisim.PROBLEMS;
            }
        }
        return status;
    }

    private void write(String one, String other) throws IOException {
        Comparison comparison = kind == null ? SameNames.compare(one, other) : SameNames.compare(kind, one, other);
        try (JsonGenerator json = JSON.createGenerator(terminal.out())) {
            json.writeStartObject();
            json.writeStringField("verdict", comparison.verdict().code());
            json.writeNumberField("score", comparison.score());
            json.writeStringField("basis", comparison.basis().code());
            json.writeStringField("reason", comparison.reason());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
