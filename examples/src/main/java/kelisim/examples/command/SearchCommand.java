package kelisim.examples.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.fact.Fact;
import kelisim.query.Ask;
import kelisim.query.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code kelisim search}: passages that have some words, and the facts that were found there. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        header = "Passages that have some words, and the facts that were found there.")
final class SearchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "1", paramLabel = "WORDS", description = "The words, in any order.")
    private String words = "";

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        output.write(terminal, out -> {
            AnswerText text = new AnswerText(out, true);
            for (Passage passage : Ask.of(read).passages(words)) {
                text.line(passage.document().source() + ", " + passage.span() + ": “"
                        + AnswerText.shortened(passage.text()) + "”");
                for (Fact fact : passage.facts()) {
                    text.line("    " + fact.type().code() + ": " + FactText.of(fact));
                }
            }
            text.flush();
        });
        return Kelisim.DONE;
    }
}
