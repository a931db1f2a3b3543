package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.Span;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import kelisim.testing.DocumentArbitraries;
import org.junit.jupiter.api.Test;

class StreamingTest {

    private static final String[] ROLES = {"chair", "deputy chair", "member", "secretary"};

    /** Counts bytes and keeps the largest piece that was handed over at once. */
    private static final class Watching extends OutputStream {
        private long bytes;
        private int largest;
        private boolean closed;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) {
            bytes += len;
            largest = Math.max(largest, len);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @Test
    void a_large_archive_leaves_in_small_pieces() {
        Archive archive = archive(150, 40);
        for (Format format : Format.values()) {
            Watching out = new Watching();
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> format.write(archive, out), format.code());
            assertTrue(out.bytes > 400_000, format + " writes " + out.bytes);
            assertTrue(out.largest <= 1 << 16, format + " hands over " + out.largest + " bytes at once");
            assertTrue(!out.closed, format + " leaves the stream open");
        }
    }

    @Test
    void a_document_of_more_than_three_million_characters_reads_back() throws IOException {
        Document document = DocumentArbitraries.document("Договор о воде. ".repeat(220_000));
        Archive archive = Archive.of(List.of(document), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeYaml(archive, out);
        assertEquals(archive, ArchiveFiles.readYaml(new ByteArrayInputStream(out.toByteArray())));
        out.reset();
        ArchiveFiles.writeJson(archive, out);
        assertEquals(archive, ArchiveFiles.readJson(new ByteArrayInputStream(out.toByteArray())));
    }

    @Test
    void halves_of_surrogate_pairs_stay_in_json_and_are_replaced_in_yaml() throws IOException {
        Document broken = DocumentArbitraries.document("\uDF33 Note \uD83C on \uD83C\uDF33");
        Archive archive = Archive.of(List.of(broken), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveFiles.writeJson(archive, out);
        assertEquals(archive, ArchiveFiles.readJson(new ByteArrayInputStream(out.toByteArray())));
        out.reset();
        ArchiveFiles.writeYaml(archive, out);
        assertEquals(
                "\uFFFD Note \uFFFD on \uD83C\uDF33",
                ArchiveFiles.readYaml(new ByteArrayInputStream(out.toByteArray()))
                        .documents()
                        .get(0)
                        .text());
    }

    static Archive archive(int documents, int factsEach) {
        List<Fact> facts = new ArrayList<>();
        for (int d = 0; d < documents; d++) {
            StringBuilder text = new StringBuilder("Report " + d + "\n");
            List<Span> spans = new ArrayList<>();
            for (int f = 0; f < factsEach; f++) {
                int begin = text.length();
                text.append("Person")
                        .append(f)
                        .append(" Family")
                        .append(d % 100)
                        .append(", ")
                        .append(ROLES[f % 4]);
                spans.add(new Span(begin, text.length()));
                text.append(".\n");
            }
            Document document = DocumentArbitraries.document(text.toString());
            for (int f = 0; f < factsEach; f++) {
                facts.add(new Office(
                        Name.of(NameKind.PERSON, "Person" + f + " Family" + d % 100),
                        ROLES[f % 4],
                        Name.of(NameKind.ORGANISATION, "Fund " + d % 50),
                        null,
                        null,
                        null,
                        List.of(new Evidence(document, spans.get(f), "office.test"))));
            }
        }
        return Archive.of(List.of(), facts);
    }
}
