package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kelisim.archive.Archive;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.io.ArchiveFiles;
import kelisim.spi.Source;
import kelisim.testing.DocumentArbitraries;
import kelisim.testing.FakeExtractor;
import kelisim.testing.FakeIngester;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ReadingProperties {

    private static final Pipeline PIPELINE = Pipeline.of(new Plugins(
            List.of(FakeIngester.lines("text/plain", "text/html")),
            List.of(new FakeExtractor()),
            List.of(),
            List.of()));

    @Provide
    Arbitrary<List<Source>> sources() {
        Arbitrary<String> contents = Arbitraries.oneOf(
                DocumentArbitraries.texts(), Arbitraries.of("", "write to a@b.kz\nor c@d.kg", "write to a@b.kz"));
        return Combinators.combine(
                        Arbitraries.of("a.txt", "b.txt", "c/d.txt", "c/e.html"),
                        Arbitraries.of("text/plain", "text/html", "application/pdf"),
                        contents)
                .as((name, type, text) -> new Source(name, type, text.getBytes(StandardCharsets.UTF_8)))
                .list()
                .ofMaxSize(12);
    }

    @Property(tries = 100)
    void order_and_threads_never_show(
            @ForAll("sources") List<Source> sources, @ForAll @IntRange(min = 1, max = 6) int threads, @ForAll long seed)
            throws IOException {
        IngestReport one = PIPELINE.withThreads(1).readSources(sources);
        List<Source> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, new Random(seed));
        IngestReport other = PIPELINE.withThreads(threads).readSources(shuffled);
        assertEquals(one, other);
        assertArrayEquals(json(one.archive()), json(other.archive()));
    }

    @Property(tries = 100)
    void a_split_over_two_runs_never_shows(
            @ForAll("sources") List<Source> sources, @ForAll @IntRange(min = 0, max = 12) int cut) throws IOException {
        int at = Math.min(cut, sources.size());
        Archive whole = PIPELINE.readSources(sources).archive();
        Archive left = PIPELINE.readSources(sources.subList(0, at)).archive();
        Archive right =
                PIPELINE.readSources(sources.subList(at, sources.size())).archive();
        assertArrayEquals(json(whole), json(left.merge(right)));
        assertArrayEquals(json(whole), json(right.merge(left)));
    }

    @Property(tries = 100)
    void spans_never_leave_the_text(@ForAll("sources") List<Source> sources) {
        Archive archive = PIPELINE.readSources(sources).archive();
        for (Document document : archive.documents()) {
            for (Block block : document.blocks()) {
                assertTrue(block.span().end() <= document.text().length());
            }
        }
        for (Fact fact : archive.facts()) {
            for (Evidence evidence : fact.evidence()) {
                Document kept = archive.document(evidence.document().id()).orElseThrow();
                assertEquals(evidence.quote(), kept.text(evidence.span()));
            }
        }
    }

    private static byte[] json(Archive archive) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(archive, out);
        return out.toByteArray();
    }
}
