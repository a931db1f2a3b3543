package kelisim.examples.command;

import kelisim.fact.Commitment;
import kelisim.fact.CommitmentKind;
import kelisim.fact.EdtfDate;
import kelisim.fact.Theme;
import kelisim.query.Ask;
import kelisim.query.Commitments;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim commitments}: what somebody means to do. */
@Command(
        name = "commitments",
        mixinStandardHelpOptions = true,
        header = "What somebody means to do.",
        sortOptions = false)
final class CommitmentsCommand extends QuestionCommand<Commitment, Commitments> {

    @Option(
            names = {"--by", "--party"},
            paramLabel = "NAME",
            description = "Commitments of this actor.")
    private @Nullable String actor;

    @Option(names = "--theme", paramLabel = "THEME", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Theme theme;

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable CommitmentKind kind;

    @Option(names = "--under", paramLabel = "NAME", description = "Commitments that stand in this instrument.")
    private @Nullable String instrument;

    @Option(names = "--due-by", paramLabel = "DATE", description = "Commitments to be kept by then, such as 2030.")
    private @Nullable EdtfDate due;

    @Option(names = "--on", paramLabel = "WORDS", description = "Commitments that have these words.")
    private @Nullable String words;

    CommitmentsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Commitments question(Ask ask) {
        return Asked.of(ask.commitments())
                .given(actor, Commitments::by)
                .given(theme, Commitments::theme)
                .given(kind, Commitments::kind)
                .given(instrument, Commitments::under)
                .given(due, Commitments::dueBy)
                .given(words, Commitments::on)
                .question();
    }
}
