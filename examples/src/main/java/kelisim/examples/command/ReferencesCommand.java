package kelisim.examples.command;

import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.query.Ask;
import kelisim.query.References;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim references}: what instruments amend, rest on, replace and carry out. */
@Command(
        name = "references",
        mixinStandardHelpOptions = true,
        header = "What instruments amend, rest on, replace and carry out.",
        sortOptions = false)
final class ReferencesCommand extends QuestionCommand<Reference, References> {

    @Option(names = "--from", paramLabel = "TITLE", description = "What this instrument amends, rests on, carries out.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "TITLE",
            description = "What amends this instrument, rests on it, carries it out.")
    private @Nullable String to;

    @Option(
            names = {"--relation", "--kind"},
            paramLabel = "RELATION",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable ReferenceRelation relation;

    ReferencesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    References question(Ask ask) {
        return Asked.of(ask.references())
                .given(from, References::from)
                .given(to, References::to)
                .given(relation, References::relation)
                .question();
    }
}
