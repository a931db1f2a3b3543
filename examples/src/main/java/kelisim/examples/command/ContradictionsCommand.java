package kelisim.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kelisim.archive.Archive;
import kelisim.archive.Contradiction;
import kelisim.archive.Entity;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kelisim contradictions}: claims that cannot both be true, with the words on both sides. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        header = "Claims that cannot both be true, with the words on both sides.")
final class ContradictionsCommand implements Callable<Integer> {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Terminal terminal;

    @Mixin
    private final ArchiveArgument archive = new ArchiveArgument();

    @Mixin
    private final Output output = new Output();

    @Option(
            names = {"--about", "--name", "--party"},
            paramLabel = "NAME",
            description = "Only claims that name this person, body, state or instrument, in whatever spelling.")
    private @Nullable String name;

    @Option(names = "--json", description = "A line of JSON for each contradiction.")
    private boolean json;

    ContradictionsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Archive read = archive.read();
        List<Contradiction> found = read.contradictions().stream()
                .filter(contradiction -> isAbout(read, contradiction))
                .toList();
        output.write(terminal, out -> {
            if (json) {
                for (Contradiction contradiction : found) {
                    writeJson(contradiction, out);
                }
            } else {
                writeText(found, out);
            }
        });
        return Kelisim.DONE;
    }

    private boolean isAbout(Archive read, Contradiction contradiction) {
        if (name == null) {
            return true;
        }
        Set<Entity> named = read.identity().named(name);
        return contradiction.facts().stream()
                .anyMatch(fact -> fact.names().stream().anyMatch(each -> named.contains(read.entityOf(fact, each))));
    }

    private static void writeText(List<Contradiction> found, OutputStream out) throws IOException {
        AnswerText text = new AnswerText(out, true);
        for (Contradiction contradiction : found) {
            text.line(contradiction.reason());
            for (Fact fact : contradiction.facts()) {
                text.line("  " + fact.type().code() + ": " + FactText.of(fact));
                for (Evidence evidence : fact.evidence()) {
                    text.write(evidence);
                }
            }
        }
        text.flush();
    }

    private static void writeJson(Contradiction contradiction, OutputStream out) throws IOException {
        try (JsonGenerator line = JSON.createGenerator(out)) {
            line.writeStartObject();
            line.writeStringField("kind", contradiction.getClass().getSimpleName());
            line.writeStringField("reason", contradiction.reason());
            line.writeBooleanField("within_one_document", contradiction.isWithinOneDocument());
            line.writeArrayFieldStart("evidence");
            for (Evidence evidence : contradiction.evidence()) {
                line.writeStartObject();
                line.writeStringField("source", evidence.document().source());
                line.writeNumberField("begin", evidence.span().begin());
                line.writeNumberField("end", evidence.span().end());
                line.writeStringField("quote", evidence.quote());
                line.writeEndObject();
            }
            line.writeEndArray();
            line.writeEndObject();
            line.writeRaw('\n');
        }
    }
}
