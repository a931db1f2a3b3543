package kelisim.examples.command;

import kelisim.fact.Fact;
import kelisim.fact.FactType;
import kelisim.query.Ask;
import kelisim.query.Everything;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim facts}: facts of any type. */
@Command(name = "facts", mixinStandardHelpOptions = true, header = "Facts of any type.", sortOptions = false)
final class FactsCommand extends QuestionCommand<Fact, Everything> {

    @Option(
            names = {"--type", "--kind"},
            paramLabel = "TYPE",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable FactType type;

    FactsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Everything question(Ask ask) {
        return type == null ? ask.everything() : ask.everything().type(type);
    }
}
