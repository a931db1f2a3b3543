package kelisim.examples.command;

import kelisim.fact.Event;
import kelisim.fact.EventKind;
import kelisim.fact.EventStatus;
import kelisim.query.Ask;
import kelisim.query.Events;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kelisim events}: what took place, or is to. */
@Command(name = "events", mixinStandardHelpOptions = true, header = "What took place, or is to.", sortOptions = false)
final class EventsCommand extends QuestionCommand<Event, Events> {

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventKind kind;

    @Option(names = "--status", paramLabel = "STATUS", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable EventStatus status;

    @Option(names = "--series", paramLabel = "WORDS", description = "Events of a series, whatever their number.")
    private @Nullable String series;

    @Option(names = "--ordinal", paramLabel = "N", description = "The N-th of its series.")
    private @Nullable Integer ordinal;

    EventsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Events question(Ask ask) {
        return Asked.of(ask.events())
                .given(kind, Events::kind)
                .given(status, Events::status)
                .given(series, Events::series)
                .given(ordinal, Events::ordinal)
                .question();
    }
}
