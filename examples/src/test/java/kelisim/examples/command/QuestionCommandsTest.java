package kelisim.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kelisim.archive.Archive;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Span;
import kelisim.fact.Evidence;
import kelisim.fact.Measurement;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Reference;
import kelisim.fact.ReferenceRelation;
import kelisim.fact.ResourceKind;
import kelisim.fact.SharedResource;
import kelisim.io.ArchiveFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same words on the command line as in Java, on an archive of three facts. */
class QuestionCommandsTest {

    private static final Name PROTOCOL = Name.of(NameKind.INSTRUMENT, "Sava Protocol");
    private static final Name TREATY = Name.of(NameKind.INSTRUMENT, "Sava Treaty");
    private static final Name SAVA = Name.of(NameKind.RESOURCE, "Sava River");
    private static final Name SERBIA = Name.of(NameKind.STATE, "Serbia");
    private static final Name CROATIA = Name.of(NameKind.STATE, "Croatia");

    @TempDir
    private static Path folder;

    private static String archive = "";

    @BeforeAll
    static void writeTheArchive() throws IOException {
        Reference carriesOut = new Reference(
                PROTOCOL, ReferenceRelation.IMPLEMENTS, TREATY, in("The protocol carries out the treaty."));
        SharedResource river =
                new SharedResource(SAVA, ResourceKind.RIVER, List.of(SERBIA, CROATIA), in("Both share the river."));
        Measurement area = new Measurement(
                new BigDecimal("12"), "km2", null, "area", null, null, null, null, SERBIA, in("It has 12 km2."));
        Path file = folder.resolve("archive.json");
        ArchiveFiles.write(Archive.of(List.of(), List.of(carriesOut, river, area)), file);
        archive = file.toString();
    }

    private static List<Evidence> in(String text) {
        Document document = new Document(
                DocumentId.ofBytes(text.getBytes(StandardCharsets.UTF_8)),
                "note.txt",
                "text/plain",
                text,
                List.of(),
                DocumentDetails.NONE);
        return List.of(new Evidence(document, new Span(0, text.length()), "test"));
    }

    private static List<String> answers(String... args) {
        Run run = Run.of(args);
        assertEquals(0, run.status(), run.err());
        return run.lines().stream().filter(line -> !line.startsWith(" ")).toList();
    }

    @Test
    void whatCarriesOutAnInstrumentIsFoundFromTheInstrument() {
        assertEquals(
                List.of("Sava Protocol · implements · Sava Treaty"),
                answers("references", archive, "--to", "Sava Treaty", "--relation", "implements"));
        assertEquals(List.of(), answers("references", archive, "--from", "Sava Treaty"));
    }

    @Test
    void sharedRiversAreFoundByTheirStates() {
        assertEquals(
                1,
                answers("resources", archive, "--state", "Serbia", "--state", "Republic of Croatia")
                        .size());
        assertEquals(List.of(), answers("resources", archive, "--state", "Serbia", "--kind", "lake"));
    }

    @Test
    void figuresAreConvertedWithinTheirDimension() {
        List<String> found = answers("figures", archive, "--of", "Serbia", "--in", "ha");
        assertEquals(1, found.size());
        assertTrue(found.get(0).startsWith("1200 ha = 12 · km2"), found.toString());
        assertEquals(List.of(), answers("figures", archive, "--in", "t"));
    }

    @Test
    void aTieLeadsFromOneNameToAnother() {
        assertEquals(List.of("Sava River — Croatia"), answers("tie", archive, "Sava River", "Croatia"));
        assertEquals(2, answers("tie", archive, "Serbia").size());
        assertEquals(List.of(), answers("tie", archive, "Serbia", "Sava Treaty"));
    }
}
