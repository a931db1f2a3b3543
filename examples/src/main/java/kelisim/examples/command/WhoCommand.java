package kelisim.examples.command;

import java.time.LocalDate;
import kelisim.fact.Office;
import kelisim.query.Ask;
import kelisim.query.Offices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim who}: who holds or held which office. */
@Command(name = "who", mixinStandardHelpOptions = true, header = "Who holds or held which office.", sortOptions = false)
final class WhoCommand extends QuestionCommand<Office, Offices> {

    @Option(names = "--person", paramLabel = "NAME", description = "Offices of this person.")
    private @Nullable String person;

    @Option(
            names = {"--of", "--party"},
            paramLabel = "NAME",
            description = "Offices in this organisation, body or state.")
    private @Nullable String organisation;

    @Option(
            names = {"--role", "--kind"},
            paramLabel = "WORDS",
            description = "Offices whose role has these words.")
    private @Nullable String role;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Who held it on this day, such as 2024-07-21.")
    private @Nullable LocalDate day;

    WhoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Offices question(Ask ask) {
        return Asked.of(ask.offices())
                .given(person, Offices::heldBy)
                .given(organisation, Offices::of)
                .given(role, Offices::role)
                .given(day, Offices::asOf)
                .question();
    }
}
