package kelisim.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kelisim.archive.Archive;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.ingest.Plugins;
import kelisim.io.ArchiveFiles;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;
import kelisim.testkit.internal.Fingerprint;
import kelisim.testkit.internal.Mutations;
import kelisim.testkit.internal.OtherProcess;
import kelisim.testkit.internal.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What every extractor promises, as tests. Extend it, give it the extractor and a few documents in which it finds
 * something.
 *
 * <p>The tests start one process and change the default locale, the standard streams and the proxy selector while they
 * run: do not run them beside others in the same process at the same time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExtractorContract {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    /** For subclasses. */
    protected ExtractorContract() {}

    /** A new extractor. */
    protected abstract Extractor extractor();

    /** At least one document that states something. */
    protected abstract List<Document> samples();

    /** How many texts made of pieces of the samples are read. */
    protected int scrambledTexts() {
        return 150;
    }

    @Test
    void it_is_found_as_a_service() {
        String name = extractor().getClass().getName();
        boolean found = Plugins.installed().extractors().stream()
                .anyMatch(one -> one.getClass().getName().equals(name));
        assertTrue(found, name + " is in module-info's 'provides' and in META-INF/services/kelisim.spi.Extractor");
    }

    @Test
    void facts_are_found_with_evidence_of_the_document_itself() {
        Extractor extractor = extractor();
        for (Document sample : samples()) {
            Extraction extraction = extractor.extract(sample);
            assertFalse(extraction.facts().isEmpty(), "something is found in " + sample);
            assertGrounded(sample, extraction);
        }
    }

    @Test
    void facts_stand_in_the_order_of_their_first_evidence() {
        Extractor extractor = extractor();
        for (Document sample : samples()) {
            int begin = 0;
            for (Fact fact : extractor.extract(sample).facts()) {
                int next = fact.evidence().get(0).span().begin();
                assertTrue(next >= begin, fact + " stands behind one whose evidence begins at " + begin);
                begin = next;
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_facts_in_any_locale_and_time_zone() throws Exception {
        for (Document sample : samples()) {
            Extraction here = extractor().extract(sample);
            for (String tag : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab")) {
                TimeZone zone = TimeZone.getTimeZone("Pacific/Kiritimati");
                Extraction there = Surroundings.under(
                        Locale.forLanguageTag(tag), zone, () -> extractor().extract(sample));
                assertEquals(here, there, sample + " in " + tag);
            }
        }
    }

    @Test
    void the_same_document_gives_the_same_facts_under_another_charset() throws Exception {
        Document sample = samples().get(0);
        Path file = Files.createTempFile("kelisim-testkit", ".json");
        try {
            ArchiveFiles.write(Archive.of(List.of(sample), List.of()), file);
            String name = extractor().getClass().getName();
            assertEquals(
                    Fingerprint.of(sample, extractor().extract(sample).facts()),
                    OtherProcess.fingerprint(List.of("extractor", name, file.toString())));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void several_threads_may_extract_at_once() throws Exception {
        Extractor shared = extractor();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            for (Document sample : samples()) {
                Extraction alone = extractor().extract(sample);
                List<Future<Extraction>> together = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    together.add(pool.submit(() -> shared.extract(sample)));
                }
                for (Future<Extraction> each : together) {
                    assertEquals(alone, each.get(), sample.toString());
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void any_text_gives_grounded_facts_or_none_and_throws_nothing() throws Exception {
        Extractor extractor = extractor();
        List<String> texts = samples().stream().map(Document::text).toList();
        List<URI> reached = new ArrayList<>();
        String printed = Surroundings.printed(() -> reached.addAll(Surroundings.reached(() -> {
            for (String text : Mutations.ofTexts(texts, scrambledTexts())) {
                assertExtracts(extractor, unlaid(text));
                assertExtracts(extractor, oneParagraph(text));
            }
        })));
        assertEquals("", printed, "nothing is printed");
        assertEquals(List.of(), reached, "nothing is fetched");
    }

    private static void assertExtracts(Extractor extractor, Document document) {
        String shown =
                document.text().substring(0, Math.min(200, document.text().length()));
        assertTimeoutPreemptively(
                GENEROUS,
                () -> {
                    try {
                        assertGrounded(document, extractor.extract(document));
                    } catch (RuntimeException | StackOverflowError e) {
                        fail("the text that begins '" + shown + "' is answered by " + e, e);
                    }
                },
                "the text that begins '" + shown + "'");
    }

    private static void assertGrounded(Document document, Extraction extraction) {
        for (Fact fact : extraction.facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertEquals(document, evidence.document(), "evidence of " + fact);
                assertFalse(evidence.quote().isBlank(), "evidence of " + fact + " has words");
            }
        }
    }

    private static Document unlaid(String text) {
        return document(text, List.of());
    }

    private static Document oneParagraph(String text) {
        return text.isEmpty()
                ? unlaid(text)
                : document(text, List.of(new Block.Paragraph(new Span(0, text.length()), BlockRole.BODY, null)));
    }

    private static Document document(String text, List<Block> blocks) {
        DocumentId id = DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_16BE));
        return new Document(id, "hostile.txt", "text/plain", text, blocks, DocumentDetails.NONE);
    }
}
