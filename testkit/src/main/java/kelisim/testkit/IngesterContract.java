package kelisim.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.ingest.Plugins;
import kelisim.spi.IngestException;
import kelisim.spi.Ingester;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import kelisim.testkit.internal.Fingerprint;
import kelisim.testkit.internal.Mutations;
import kelisim.testkit.internal.OtherProcess;
import kelisim.testkit.internal.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every ingester promises, as tests. Extend it, give it the ingester and a few good files, and run it with the others:
 *
 * <pre>{@code
 * class LetterContractTest extends IngesterContract {
 *     protected Ingester ingester() { return new LetterIngester(); }
 *     protected List<Source> samples() { return List.of(new Source("a.letter", "text/x-letter", bytes)); }
 * }
 * }</pre>
 *
 * <p>The tests start one process and change the default locale, the standard streams and the proxy selector while they
 * run: do not run them beside others in the same process at the same time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class IngesterContract {

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final String MEDIA_RANGE = "[a-z0-9][a-z0-9!#$&^_.+-]*/([a-z0-9][a-z0-9!#$&^_.+-]*|\\*)|\\*|\\*/\\*";

    /** For subclasses. */
    protected IngesterContract() {}

    /** A new ingester. */
    protected abstract Ingester ingester();

    /** At least one file that it reads without a problem, with more than a hundred characters of text. */
    protected abstract List<Source> samples();

    /** How many damaged copies of the samples are read; fewer for slow formats. */
    protected int damagedCopies() {
        return 150;
    }

    @Test
    void media_types_are_well_formed() {
        assertFalse(ingester().mediaTypes().isEmpty(), "it reads at least one type");
        for (String range : ingester().mediaTypes()) {
            assertTrue(range.matches(MEDIA_RANGE), "'" + range + "' is lower-case type/subtype, type/* or *");
        }
        for (Source sample : samples()) {
            boolean declared = ingester().mediaTypes().stream().anyMatch(range -> includes(range, sample.mediaType()));
            assertTrue(declared, sample + " is of a type it declares");
        }
    }

    @Test
    void it_is_found_as_a_service() {
        String name = ingester().getClass().getName();
        boolean found = Plugins.installed().ingesters().stream()
                .anyMatch(one -> one.getClass().getName().equals(name));
        assertTrue(found, name + " is in module-info's 'provides' and in META-INF/services/kelisim.spi.Ingester");
    }

    @Test
    void the_document_is_that_of_the_source() throws IngestException {
        assertFalse(samples().isEmpty(), "there is a sample");
        for (Source sample : samples()) {
            Reading reading = ingester().read(sample, Limits.DEFAULT);
            Document document = reading.document();
            assertEquals(sample.id(), document.id(), "the id is the source's");
            assertEquals(sample.name(), document.source(), "the name is the source's");
            assertEquals(sample.mediaType(), document.mediaType(), "the media type is the source's");
            assertFalse(document.blocks().isEmpty(), sample + " has blocks");
            assertTrue(document.text().length() > 100, sample + " has text");
            assertSound(document);
        }
    }

    @Test
    void the_same_bytes_give_the_same_document_in_any_locale_and_time_zone() throws Exception {
        for (Source sample : samples()) {
            Reading here = ingester().read(sample, Limits.DEFAULT);
            for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
                Callable<Reading> work = () -> ingester().read(sample, Limits.DEFAULT);
                TimeZone zone = TimeZone.getTimeZone("Pacific/Kiritimati");
                assertEquals(here, Surroundings.under(Locale.forLanguageTag(tag), zone, work), sample + " in " + tag);
            }
        }
    }

    @Test
    void the_same_bytes_give_the_same_document_under_another_charset() throws Exception {
        Source sample = samples().get(0);
        Path file = Files.createTempFile("kelisim-testkit", ".bin");
        try {
            Files.write(file, sample.bytes());
            String name = ingester().getClass().getName();
            assertEquals(
                    Fingerprint.of(ingester().read(sample, Limits.DEFAULT).document(), List.of()),
                    OtherProcess.fingerprint(
                            List.of("ingester", name, sample.name(), sample.mediaType(), file.toString())));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void several_threads_may_read_at_once() throws Exception {
        Ingester shared = ingester();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Source sample : samples()) {
                Reading alone = ingester().read(sample, Limits.DEFAULT);
                List<Future<Reading>> together = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    together.add(pool.submit(() -> shared.read(sample, Limits.DEFAULT)));
                }
                for (Future<Reading> each : together) {
                    assertEquals(alone, each.get(), sample.toString());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_limit_of_characters_is_kept_and_told() throws IngestException {
        for (Source sample : samples()) {
            try {
                Reading reading = ingester().read(sample, Limits.DEFAULT.withCharacters(50));
                assertTrue(reading.document().text().length() <= 50, sample + " is cut to 50 characters");
                assertTrue(
                        reading.problems().stream().anyMatch(p -> p.rule().startsWith("limit.")),
                        sample + " has a problem 'limit.…': " + reading.problems());
            } catch (IngestException e) {
                assertTrue(e.problem().rule().startsWith("limit."), e.getMessage());
            }
        }
    }

    @Test
    void samples_are_read_without_print_or_network() throws Exception {
        Ingester ingester = ingester();
        List<java.net.URI> reached = new ArrayList<>();
        String printed = Surroundings.printed(() -> reached.addAll(Surroundings.reached(() -> {
            for (Source sample : samples()) {
                ingester.read(sample, Limits.DEFAULT);
            }
        })));
        assertEquals("", printed, "nothing is printed");
        assertEquals(List.of(), reached, "nothing is fetched");
    }

    @Test
    void hostile_bytes_are_a_reading_or_a_problem_and_nothing_else() throws Exception {
        String mediaType = samples().get(0).mediaType();
        List<byte[]> bytes = samples().stream().map(Source::bytes).toList();
        List<java.net.URI> reached = new ArrayList<>();
        String printed = Surroundings.printed(() -> reached.addAll(Surroundings.reached(() -> {
            int number = 0;
            for (byte[] content : Mutations.ofBytes(bytes, damagedCopies())) {
                assertReadOrRefused(new Source("hostile-" + number++, mediaType, content));
            }
        })));
        assertEquals("", printed, "nothing is printed");
        assertEquals(List.of(), reached, "nothing is fetched");
    }

    private void assertReadOrRefused(Source source) {
        Ingester ingester = ingester();
        assertTimeoutPreemptively(
                GENEROUS,
                () -> {
                    try {
                        Reading reading = ingester.read(source, Limits.DEFAULT);
                        assertEquals(source.id(), reading.document().id());
                        assertSound(reading.document());
                    } catch (IngestException e) {
                        assertEquals(Problem.Severity.ERROR, e.problem().severity(), e.getMessage());
                        assertTrue(e.problem().rule().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+"), e.getMessage());
                    } catch (RuntimeException | Error e) {
                        fail(source + " (mutation of the samples, seeded) is answered by " + e, e);
                    }
                },
                source.toString());
    }

    /** That a block's span is what the reader sees of it: no space around, not blank. */
    private static void assertSound(Document document) {
        for (Block block : document.blocks()) {
            String text = document.text(block.span());
            assertFalse(text.isBlank(), "block " + block + " is blank");
            assertEquals(text.strip(), text, "block " + block.span() + " begins and ends with a character to be seen");
        }
    }

    private static boolean includes(String range, String mediaType) {
        return range.startsWith("*")
                || range.equals(mediaType)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }
}
