package kelisim.examples.command;

import java.util.ArrayList;
import java.util.List;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;
import kelisim.query.Ask;
import kelisim.query.Resources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim resources}: rivers, lakes, reserves and species that cross borders. */
@Command(
        name = "resources",
        mixinStandardHelpOptions = true,
        header = "Rivers, lakes, reserves and species that cross borders.",
        sortOptions = false)
final class ResourcesCommand extends QuestionCommand<SharedResource, Resources> {

    @Option(
            names = {"--state", "--party"},
            paramLabel = "NAME",
            description = "What this state shares; repeat for several.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable ResourceKind kind;

    @Option(names = "--resource", paramLabel = "NAME", description = "This river, lake, reserve, species.")
    private @Nullable String resource;

    ResourcesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Resources question(Ask ask) {
        return Asked.of(ask.resources().sharedBy(array(states)))
                .given(kind, Resources::kind)
                .given(resource, Resources::named)
                .question();
    }
}
