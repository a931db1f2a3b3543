package kelisim.ingest.pdf.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import kelisim.ingest.pdf.PdfIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** Reads all attack files, or mutated layouts, in a process of its own and tells a line for each. */
public final class AttackRunner {

    /** Whether the full sizes and numbers are run, which takes minutes. */
    static final boolean ALL = Boolean.getBoolean("kelisim.hostile.all");

    private static final List<String> LAYOUTS = List.of("two-columns", "tables", "cyrillic", "footnotes", "bullets");

    private AttackRunner() {}

    static List<Attack> attacks() {
        List<Attack> attacks = new ArrayList<>(DecodingAttacks.all());
        attacks.addAll(ContentAttacks.all());
        attacks.addAll(StructureAttacks.all());
        return attacks;
    }

    /**
     * Prints name, milliseconds and outcome of each, parted by tabulators.
     *
     * @param arguments {@code mutations N}, or names of attacks, or nothing for all
     */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments);
        if (!wanted.isEmpty() && wanted.get(0).equals("mutations")) {
            mutations(Integer.parseInt(wanted.get(1)));
            return;
        }
        for (Attack attack : attacks()) {
            if (wanted.isEmpty() || wanted.contains(attack.name())) {
                tell(attack.name(), attack.bytes().get());
            }
        }
    }

    private static void mutations(int count) throws IOException {
        List<byte[]> layouts = new ArrayList<>();
        for (String name : LAYOUTS) {
            try (InputStream in = AttackRunner.class.getResourceAsStream("/layouts/" + name + ".pdf")) {
                layouts.add(in.readAllBytes());
            }
        }
        for (int seed = 0; seed < count; seed++) {
            tell("mutation " + seed, Mutation.of(layouts.get(seed % layouts.size()), new Random(seed)));
        }
    }

    private static void tell(String name, byte[] bytes) {
        Source source = new Source(name + ".pdf", "application/pdf", bytes);
        long begin = System.nanoTime();
        String outcome = outcome(source);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        System.out.println(name + "\t" + millis + "\t" + outcome);
    }

    /** The rules of all problems, and {@code text} if there is any. */
    private static String outcome(Source source) {
        TreeSet<String> outcome = new TreeSet<>();
        try {
            Reading reading = new PdfIngester().read(source, Limits.DEFAULT.withTime(Duration.ofSeconds(25)));
            reading.problems().stream().map(Problem::rule).forEach(outcome::add);
            if (!reading.document().text().isBlank()) {
                outcome.add("text");
            }
        } catch (IngestException e) {
            outcome.add(e.problem().rule());
        }
        return String.join(" ", outcome);
    }
}
