package kelisim.examples.command;

import java.util.ArrayList;
import java.util.List;
import kelisim.fact.Agreement;
import kelisim.fact.AgreementKind;
import kelisim.fact.AgreementStatus;
import kelisim.fact.Theme;
import kelisim.query.Agreements;
import kelisim.query.Ask;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim agreements}: which instruments exist between whom. */
@Command(
        name = "agreements",
        mixinStandardHelpOptions = true,
        header = "Which instruments exist between whom.",
        sortOptions = false)
final class AgreementsCommand extends QuestionCommand<Agreement, Agreements> {

    @Option(names = "--party", paramLabel = "NAME", description = "Agreements of this party; repeat for several.")
    private List<String> parties = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable AgreementKind kind;

    @Option(names = "--status", paramLabel = "STATUS", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable AgreementStatus status;

    @Option(names = "--theme", paramLabel = "THEME", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable Theme theme;

    @Option(names = "--title", paramLabel = "TITLE", description = "The agreement of this title, in whatever spelling.")
    private @Nullable String title;

    @Option(names = "--on", paramLabel = "WORDS", description = "Agreements whose title or subject has these words.")
    private @Nullable String words;

    AgreementsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Agreements question(Ask ask) {
        return Asked.of(ask.agreements().between(array(parties)))
                .given(kind, Agreements::kind)
                .given(status, Agreements::status)
                .given(theme, Agreements::theme)
                .given(title, Agreements::titled)
                .given(words, Agreements::on)
                .question();
    }
}
