package kelisim.examples.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.query.Answer;
import kelisim.query.Ask;
import kelisim.query.Network;
import kelisim.query.Tie;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kelisim tie}: who and what is named together with somebody, and how two are tied. */
@Command(
        name = "tie",
        mixinStandardHelpOptions = true,
        header = "Who and what is named together with somebody; with a second name, the shortest way between the two.")
final class TieCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "1", paramLabel = "NAME", description = "A person, body, state, place or instrument.")
    private String from = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "OTHER", description = "Where the way is to lead.")
    private @Nullable String to;

    TieCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        Network network = Ask.of(read).network();
        List<Tie> ties = to == null ? network.neighbours(from).toList() : network.shortest(from, to);
        output.write(terminal, out -> {
            AnswerText text = new AnswerText(out, true);
            for (Tie tie : ties) {
                text.write(tie.from().name() + " — " + tie.to().name(), new Answer<>(tie, tie.facts()));
            }
            text.flush();
        });
        return Kelisim.DONE;
    }
}
