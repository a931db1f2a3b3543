package kelisim.benchmarks.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kelisim.archive.Archive;
import kelisim.archive.Contradiction;
import kelisim.archive.Entity;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.query.Ask;

/**
 * A table of size against time and memory: how long an archive takes to build, to find identity, to build the indexes of the first
 * questions and to find contradictions, by the clock and by the processors, and the median of each question after that. Run it with the sizes as arguments; without, 10,000 and 100,000.
 */
public final class ArchiveScale {

    private static final int QUESTIONS = 301;

    private ArchiveScale() {}

    /** Prints the table. */
    public static void main(String[] sizes) {
        System.out.println(
                "facts documents build_s build_cpu identity_s identity_cpu index_s index_cpu contradictions_s"
                        + " contradictions_cpu entities bytes_per_fact office_ms agreement_ms commitment_ms");
        measure(2_000, false);
        for (String size : sizes.length == 0 ? new String[] {"10000", "100000"} : sizes) {
            measure(Integer.parseInt(size), true);
        }
    }

    private static void measure(int size, boolean print) {
        List<Fact> facts = new ArrayList<>(Corpus.facts(size, 1));
        Collections.shuffle(facts, new Random(2));
        long before = used();
        Timed<Archive> built = Timed.of(() -> Archive.of(List.of(), facts));
        Archive archive = built.result();
        Timed<List<Entity>> identity = Timed.of(() -> archive.identity().entities());
        List<Entity> entities = identity.result();
        Timed<Ask> index = Timed.of(() -> warm(Ask.of(archive)));
        Ask ask = index.result();
        long bytes = used() - before;
        double offices = median(i -> ask.offices().of(name(entities, i)).facts().count());
        double agreements = median(i -> ask.agreements()
                .between("Kazakhstan", "Uzbekistan")
                .during(EdtfDate.parse(String.valueOf(2000 + i % 24)))
                .facts()
                .limit(100)
                .count());
        double commitments =
                median(i -> ask.commitments().under(name(entities, i)).facts().count());
        Timed<List<Contradiction>> contradictions = Timed.of(archive::contradictions);
        if (print) {
            String times = built + " " + identity + " " + index + " " + contradictions;
            System.out.printf(
                    Locale.ROOT,
                    "%d %d %s %d %d %.3f %.3f %.3f%n",
                    size,
                    archive.documents().size(),
                    times,
                    entities.size(),
                    bytes / size,
                    offices,
                    agreements,
                    commitments);
        }
    }

    private static Ask warm(Ask ask) {
        ask.offices().of("Lotos").count();
        ask.agreements().between("Kazakhstan").during(EdtfDate.parse("2001")).count();
        ask.commitments().under("Lotos").count();
        return ask;
    }

    private static String name(List<Entity> entities, int i) {
        return entities.get((int) ((long) i * entities.size() / QUESTIONS)).name();
    }

    private static double median(java.util.function.IntToLongFunction question) {
        List<Long> times = new ArrayList<>();
        long answers = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            long begin = System.nanoTime();
            answers += question.applyAsLong(i);
            times.add(System.nanoTime() - begin);
        }
        if (answers < 0) {
            throw new IllegalStateException("no question has an answer of this size");
        }
        Collections.sort(times);
        return times.get(QUESTIONS / 2) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
