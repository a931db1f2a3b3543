package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPOutputStream;
import kelisim.document.Document;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Contact;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.spi.Extraction;
import kelisim.spi.Extractor;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Problem;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import kelisim.testing.FakeExtractor;
import kelisim.testing.FakeIngester;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

    @TempDir
    Path folder;

    private final Pipeline pipeline = pipeline(FakeIngester.lines("text/plain"));

    private static Pipeline pipeline(FakeIngester ingester, Extractor... extractors) {
        List<Extractor> all = extractors.length == 0 ? List.of(new FakeExtractor()) : List.of(extractors);
        return Pipeline.of(new Plugins(List.of(ingester), all, List.of(), List.of()));
    }

    @Test
    void a_folder_is_read_recursively_under_names_relative_to_it() throws IOException {
        write("b.txt", "write to b@example.org");
        write("sub/deep/a.txt", "write to a@example.org");
        write(".hidden/c.txt", "x");
        write("sub/.hidden", "x");
        IngestReport report = pipeline.read(folder);
        assertEquals(List.of(), report.problems());
        assertEquals(List.of("b.txt", "sub/deep/a.txt"), sources(report));
        assertEquals(
                List.of("a@example.org", "b@example.org"),
                report.archive().facts(Contact.class).stream()
                        .map(Contact::value)
                        .sorted()
                        .toList());
        assertEquals(2, report.found());
        assertEquals(2, report.read());
    }

    @Test
    void a_file_given_alone_has_its_own_name_and_is_read_once() throws IOException {
        Path file = write("sub/a.txt", "alone");
        assertEquals(List.of("a.txt"), sources(pipeline.read(file)));
        IngestReport both = pipeline.read(folder, file, file);
        assertEquals(1, both.found());
        assertEquals(both, pipeline.read(file, folder));
    }

    @Test
    void links_are_followed_and_loops_end() throws IOException {
        write("sub/a.txt", "alone");
        Files.createSymbolicLink(folder.resolve("sub/loop"), folder);
        Files.createSymbolicLink(folder.resolve("zlink.txt"), folder.resolve("sub/a.txt"));
        Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("nowhere"));
        IngestReport report = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pipeline.read(folder));
        assertEquals(List.of("sub/a.txt"), sources(report));
        assertEquals(List.of("source.missing"), rules(report));
    }

    @Test
    void links_that_fan_out_are_walked_in_linear_time() throws IOException {
        for (int i = 0; i < 40; i++) {
            Path level = Files.createDirectories(folder.resolve("level" + i));
            Files.createSymbolicLink(level.resolve("one"), folder.resolve("level" + (i + 1)));
            Files.createSymbolicLink(level.resolve("two"), folder.resolve("level" + (i + 1)));
        }
        write("level40/a.txt", "found once");
        IngestReport report = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pipeline.read(folder));
        assertEquals(1, report.found());
    }

    @Test
    void every_bad_file_is_a_problem_and_the_others_are_read() throws IOException {
        write("good.txt", "good");
        write("empty.txt", "");
        Files.write(folder.resolve("binary.txt"), new byte[] {1, 0, 2, 0, 0, 0, 3, 7, 5});
        write("page.html", "<html>");
        Files.write(folder.resolve("broken.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 1, 2, 3});
        IngestReport report = pipeline.read(folder, folder.resolve("missing.txt"));
        assertEquals(List.of("good.txt"), sources(report));
        assertEquals(5, report.found());
        assertEquals(1, report.read());
        assertEquals(
                List.of(
                        folder + "/missing.txt source.missing",
                        "binary.txt source.binary",
                        "broken.txt.gz source.gzip",
                        "empty.txt source.empty",
                        "page.html media-type.unsupported"),
                report.problems().stream()
                        .map(p -> p.source() + " " + p.problem().rule())
                        .toList());
        assertEquals(5, report.problems(Problem.Severity.ERROR).size());
        assertEquals(1, report.problemCounts().get("source.gzip"));
        assertEquals(
                "the content is neither text nor a known format: byte 0x01 at 0, whatever its name says",
                report.problems().get(1).problem().message());
    }

    @Test
    void a_file_that_fails_while_it_is_read_is_unreadable() {
        Path fails = Path.of("/proc/self/mem");
        Assumptions.assumeTrue(Files.isRegularFile(fails), "no /proc/self/mem here");
        assertEquals(List.of("source.unreadable"), rules(pipeline.read(fails)));
    }

    @Test
    void what_is_no_file_is_not_opened() {
        Path device = Path.of("/dev/zero");
        Assumptions.assumeTrue(Files.exists(device), "no /dev/zero here");
        assertEquals(List.of("source.not-a-file"), rules(pipeline.read(device)));
    }

    @Test
    void a_compressed_file_is_the_document_that_it_holds() throws IOException {
        write("a.txt", "the same words");
        gzip("a.txt.gz", "the same words");
        IngestReport report = pipeline.read(folder);
        assertEquals(2, report.read());
        assertEquals(List.of("a.txt"), sources(report));
        IngestReport packed = pipeline.read(folder.resolve("a.txt.gz"));
        assertEquals(List.of("a.txt.gz"), sources(packed));
        Document document = packed.archive().documents().get(0);
        assertEquals("text/plain", document.mediaType());
        assertEquals(DocumentId.ofBytes("the same words".getBytes(StandardCharsets.UTF_8)), document.id());
    }

    @Test
    void size_is_limited_before_and_after_unpacking() throws IOException {
        write("big.txt", "x".repeat(1001));
        gzip("bomb.txt.gz", "x".repeat(100_000));
        write("fits.txt", "x".repeat(1000));
        IngestReport report =
                pipeline.withLimits(Limits.DEFAULT.withBytes(1000)).read(folder);
        assertEquals(List.of("fits.txt"), sources(report));
        assertEquals(List.of("limit.bytes", "limit.bytes"), rules(report));
        assertEquals(
                "what the file unpacks to has more than 1000 bytes",
                report.problems().get(1).problem().message());
    }

    @Test
    void one_line_of_50_megabytes_is_read_or_refused_but_never_a_crash() throws IOException {
        Path file = folder.resolve("long.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] chunk = "word ".repeat(200_000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 50; i++) {
                out.write(chunk);
            }
        }
        assertEquals(List.of("limit.characters"), rules(pipeline.read(file)));
        IngestReport all =
                pipeline.withLimits(Limits.DEFAULT.withCharacters(60_000_000)).read(file);
        assertEquals(50_000_000, all.archive().documents().get(0).text().length());
    }

    @Test
    void work_that_is_late_is_interrupted_and_the_others_go_on() throws IOException {
        AtomicBoolean interrupted = new AtomicBoolean();
        FakeIngester slow = FakeIngester.lines("text/plain").doing((source, limits) -> {
            if (source.name().startsWith("slow")) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    interrupted.set(true);
                }
            }
            return Reading.of(FakeIngester.document(source));
        });
        write("a.txt", "a");
        write("slow.txt", "b");
        write("z.txt", "z");
        IngestReport report = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pipeline(slow)
                .withThreads(1)
                .withLimits(Limits.DEFAULT.withTime(Duration.ofMillis(300)))
                .read(folder));
        assertEquals(List.of("a.txt", "z.txt"), sources(report));
        assertEquals(List.of("limit.time"), rules(report));
        assertTrue(interrupted.get());
    }

    @Test
    void a_plug_in_that_ignores_the_interrupt_does_not_keep_the_report() throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        Extractor endless = document -> {
            while (!stop.get()) {
                Thread.onSpinWait();
            }
            return new Extraction(List.of(), List.of());
        };
        write("a.txt", "a");
        write("b.txt", "b");
        IngestReport report = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> pipeline(FakeIngester.lines("text/plain"), endless)
                        .withLimits(Limits.DEFAULT.withTime(Duration.ofMillis(200)))
                        .read(folder));
        stop.set(true);
        assertEquals(List.of("a.txt", "b.txt"), sources(report), "the documents are kept");
        assertEquals(List.of("limit.time", "limit.time"), rules(report));
    }

    @Test
    void whatever_a_plug_in_throws_is_a_problem() throws IOException {
        FakeIngester failing = FakeIngester.lines("text/plain").doing((source, limits) -> {
            switch (source.name()) {
                case "a.txt" -> throw new IllegalStateException("odd state");
                case "b.txt" -> throw new NoClassDefFoundError("some/Library");
                case "c.txt" -> deeper(1);
                case "d.txt" -> throw new IngestException(Problem.error("text.charset", "no charset"));
                case "e.txt" -> throw new AssertionError("never");
                case "f.txt" -> throw new OutOfMemoryError("Java heap space");
                default -> {}
            }
            return Reading.of(FakeIngester.document(source));
        });
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            write(name + ".txt", name);
        }
        IngestReport report = pipeline(failing).read(folder);
        assertEquals(List.of("g.txt"), sources(report));
        assertEquals(
                List.of(
                        "plugin.failed",
                        "plugin.linkage",
                        "limit.stack",
                        "text.charset",
                        "plugin.failed",
                        "limit.memory"),
                rules(report));
    }

    private static int deeper(int depth) {
        return depth + deeper(depth + 1) % 7;
    }

    @Test
    void documents_and_facts_that_break_the_contract_are_refused() throws IOException {
        Source other = new Source("other.txt", "text/plain", "words".getBytes(StandardCharsets.UTF_8));
        Document alien = FakeIngester.document(other);
        write("a.txt", "a");
        assertEquals(
                List.of("plugin.contract"),
                rules(pipeline(FakeIngester.lines("text/plain").doing((s, l) -> Reading.of(alien)))
                        .read(folder)));
        Fact fact = new Contact("w", null, null, List.of(new Evidence(alien, new Span(0, 1), "x")));
        IngestReport report = pipeline(
                        FakeIngester.lines("text/plain"), document -> new Extraction(List.of(fact), List.of()))
                .read(folder);
        assertEquals(List.of("plugin.contract"), rules(report));
        assertEquals(List.of("a.txt"), sources(report));
    }

    @Test
    void progress_is_told_once_for_each_source() throws IOException {
        for (int i = 0; i < 30; i++) {
            write(i + ".txt", "words " + i);
        }
        write("empty.txt", "");
        List<String> told = new ArrayList<>();
        pipeline.withThreads(4)
                .withProgress((done, total, source) -> told.add(done + "/" + total))
                .read(folder);
        assertEquals(31, told.size());
        assertEquals("1/31", told.get(0));
        assertEquals("31/31", told.get(30));
    }

    @Test
    void a_listener_that_fails_ends_the_run_with_its_own_error() throws IOException {
        write("a.txt", "a");
        Pipeline told = pipeline.withProgress((done, total, source) -> {
            throw new IllegalArgumentException("listener");
        });
        assertEquals(
                "listener",
                assertThrows(IllegalArgumentException.class, () -> told.read(folder))
                        .getMessage());
    }

    @Test
    void an_interrupted_caller_gets_away_and_stays_interrupted() throws IOException {
        FakeIngester slow = FakeIngester.lines("text/plain").doing((source, limits) -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Reading.of(FakeIngester.document(source));
        });
        write("a.txt", "a");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Thread.currentThread().interrupt();
            assertThrows(CancellationException.class, () -> pipeline(slow).read(folder));
            assertTrue(Thread.interrupted());
        });
    }

    @Test
    void order_and_threads_do_not_show() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = i % 7 == 0 ? "" : "line " + i + "\nwrite to a" + "@example.org\n" + "x".repeat(i * 40);
            sources.add(new Source(
                    "f" + i + ".txt",
                    i % 11 == 0 ? "application/pdf" : "text/plain",
                    text.getBytes(StandardCharsets.UTF_8)));
        }
        IngestReport one = pipeline.withThreads(1).readSources(sources);
        assertFalse(one.isClean());
        for (int threads = 2; threads <= 8; threads += 2) {
            Collections.shuffle(sources, new java.util.Random(threads));
            assertEquals(one, pipeline.withThreads(threads).readSources(sources));
        }
    }

    @Test
    void each_stage_can_be_called_alone() throws IngestException {
        Source source = pipeline.source("page.txt", "call a@b.org".getBytes(StandardCharsets.UTF_8));
        Document document = pipeline.document(source).document();
        assertEquals(1, pipeline.facts(document).facts().size());
        assertEquals("text/plain", source.mediaType());
    }

    @Test
    void explain_tells_the_type_and_the_ingester() throws IOException, IngestException {
        Path file = write("a.txt", "words");
        assertEquals(
                "a.txt is text/plain (by its name; the content is text)\ntext/plain is read by "
                        + FakeIngester.class.getName() + " (text/plain, order 0)",
                pipeline.explain(new SourceFile("a.txt", file)));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void gzip(String name, String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(name), out.toByteArray());
    }

    private static List<String> sources(IngestReport report) {
        return report.archive().documents().stream()
                .map(Document::source)
                .sorted()
                .toList();
    }

    private static List<String> rules(IngestReport report) {
        return report.problems().stream().map(p -> p.problem().rule()).toList();
    }
}
