package kelisim.examples.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import kelisim.io.FactLines;
import kelisim.query.Ask;
import kelisim.query.Timeline;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kelisim timeline}: dated facts in order of time. */
@Command(name = "timeline", mixinStandardHelpOptions = true, header = "Dated facts in order of time.")
final class TimelineCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = {"--about", "--name", "--party"},
            paramLabel = "NAME",
            description = "Facts that name this person, body, state or instrument, in whatever spelling.")
    private @Nullable String name;

    @Option(
            names = {"--type", "--kind"},
            paramLabel = "TYPE",
            description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable FactType type;

    @Option(
            names = {"--date", "--during"},
            paramLabel = "DATE",
            description = "Facts of this day, month, year or interval: 2024-07-21, 2024-07, 2024, 2020/2024.")
    private @Nullable EdtfDate date;

    @Option(names = "--json", description = "A line of JSON for each fact, in the form of facts.jsonl.")
    private boolean json;

    @Option(names = "--svg", description = "A picture instead of text.")
    private boolean svg;

    TimelineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        Timeline timeline = filtered(Ask.of(read).timeline());
        output.write(terminal, out -> {
            if (svg) {
                new TimelineSvg(out).write(timeline);
            } else if (json) {
                FactLines.write(
                        read, timeline.moments().map(Timeline.Moment::fact).toList(), out);
            } else {
                AnswerText text = new AnswerText(out, true);
                for (Timeline.Moment moment : (Iterable<Timeline.Moment>) timeline.moments()::iterator) {
                    text.line(moment.date() + "  " + moment.fact().type().code() + ": " + FactText.of(moment.fact()));
                    text.write(moment.fact().evidence().get(0));
                }
                text.flush();
            }
        });
        return Kelisim.DONE;
    }

    private Timeline filtered(Timeline timeline) {
        return Asked.of(timeline)
                .given(name, Timeline::about)
                .given(type, Timeline::type)
                .given(date, Timeline::during)
                .question();
    }
}
