package kelisim.examples.command;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.archive.Entity;
import kelisim.archive.Identity;
import kelisim.archive.Judgement;
import kelisim.fact.NameKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kelisim entities}: who and what the documents speak of, under all its names, and why these are one. */
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        header = "Who and what the documents speak of, with every name, and why these names are one.")
final class EntitiesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = {"--name", "--about"},
            paramLabel = "NAME",
            description = "Only what bears this name, in whatever spelling.")
    private @Nullable String name;

    @Option(names = "--kind", paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private @Nullable NameKind kind;

    @Option(names = "--quiet", description = "Only the names, without the reasons.")
    private boolean quiet;

    EntitiesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        Identity identity = read.identity();
        Collection<Entity> entities = name == null ? identity.entities() : new TreeSet<>(identity.named(name));
        output.write(terminal, out -> {
            AnswerText text = new AnswerText(out, true);
            for (Entity entity : entities) {
                if (kind == null || entity.kind() == kind) {
                    write(text, entity, quiet ? List.of() : identity.judgements(entity));
                }
            }
            text.flush();
        });
        return Kelisim.DONE;
    }

    private static void write(AnswerText text, Entity entity, List<Judgement> judgements) throws IOException {
        text.line(entity.kind().code() + ": " + String.join(" = ", entity.names()) + "  (" + entity.id() + ")");
        for (Judgement judgement : judgements) {
            text.line("    " + judgement.verdict().code() + ": "
                    + judgement.left().name().text() + " / "
                    + judgement.right().name().text() + ": " + judgement.reason());
        }
    }
}
