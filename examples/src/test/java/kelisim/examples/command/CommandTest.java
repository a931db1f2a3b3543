package kelisim.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryCommandAndGoesToStandardOutput() {
        Run run = Run.of("--help");
        assertEquals(0, run.status());
        for (String command : List.of(
                "read",
                "blocks",
                "values",
                "who",
                "agreements",
                "events",
                "commitments",
                "figures",
                "timeline",
                "export")) {
            assertTrue(run.out().contains("\n  " + command + " "), command);
        }
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sing",
                "who",
                "blocks",
                "export a.json",
                "export a.json --to tune",
                "who a.json --as-of May",
                "timeline a.json --date soon",
                "values --date today",
                "same A",
                "agreements a.json --kind song"
            })
    void wrongUsageEndsWithTwoAndSaysWhy(String args) {
        Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void anArchiveThatIsNoneIsToldByItsNameAndPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{\"kelisim\": ");
        Run run = Run.of("who", file.toString());
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("kelisim: " + file + ": "), run.err());
        assertTrue(Run.of("who", folder.resolve("b.json").toString()).err().contains("there is no file"));
    }

    @Test
    void readingExplainsEverySentenceAndStillTellsWhatCannotBeRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"), "The chairman of the Danube Commission, Ivan Petrov, spoke first.");
        Run run = Run.of(
                "read",
                "--explain",
                file.toString(),
                folder.resolve("missing.txt").toString());
        assertEquals(1, run.status());
        assertTrue(run.out().contains("names    ORGANISATION"), run.out());
        assertTrue(run.out().contains("office by office.before"), run.out());
        assertTrue(run.err().contains("missing.txt"), run.err());
    }

    @Test
    void valuesGiveALineForEachLine() {
        Run run = Run.reading(
                "It rose by 34 percent.\n\nSigned on 21 July for $3 billion.\n", "values", "--date", "2024-07-22");
        assertEquals(0, run.status());
        assertEquals(3, run.lines().size());
        assertEquals("{\"values\":[]}", run.lines().get(1));
        assertTrue(run.lines().get(0).contains("\"kind\":\"percent\""), run.out());
        assertTrue(run.lines().get(2).contains("\"value\":\"2024-07-21\""), run.out());
        assertTrue(run.lines().get(2).contains("\"value\":\"3000000000\",\"unit\":\"USD\""), run.out());
    }

    @Test
    void valuesStandWhereTheyAreSaidInCodePoints() {
        Run run = Run.reading("🚂 on 4 July 1995, 😀 5 km\n", "values");
        assertTrue(run.lines().get(0).contains("\"begin\":5,\"end\":16,\"text\":\"4 July 1995\""), run.out());
        assertTrue(run.lines().get(0).contains("\"begin\":20,\"end\":24,\"text\":\"5 km\""), run.out());
        assertTrue(run.lines().get(0).contains("\"timex\":\"1995-07-04\""), run.out());
    }

    @Test
    void valuesTellTheirBoundsAndTheMoneyOfTheCountry() {
        Run run = Run.reading("over 5-10 million rupees, 76 of the 85 territories\n", "values", "--country", "np");
        assertTrue(
                run.out()
                        .contains(
                                "\"value\":\"5000000\",\"unit\":\"NPR\",\"upper\":\"10000000\",\"comparator\":\"over\""),
                run.out());
        assertTrue(run.out().contains("\"total\":\"85\""), run.out());
    }

    @Test
    void valuesAreReadAsTheRegisterSays() {
        String line = "It ended in early 2020.\n";
        assertTrue(Run.reading(line, "values", "--register", "document").out().contains("\"value\":\"2020\""));
        assertTrue(Run.reading(line, "values", "--register", "note").out().contains("2020-01-01/2020-06-30"));
        assertEquals(2, Run.reading(line, "values", "--country", "XQ").status());
    }

    @Test
    void datedValuesCountFromTheirOwnDay() {
        Run run = Run.reading(
                "2020-07-01\tOn 5 May they met.\n2021-07-01\tOn 5 May they met.\nno day\n", "values", "--dated");
        assertEquals(1, run.status());
        assertEquals(3, run.lines().size());
        assertTrue(run.lines().get(0).contains("2020-05-05"), run.out());
        assertTrue(run.lines().get(1).contains("2021-05-05"), run.out());
        assertTrue(run.lines().get(1).contains("\"begin\":"), run.out());
        assertTrue(run.err().contains("line 3 "), run.err());
    }

    @Test
    void sameTellsItsVerdictAndReasonForEachPair() {
        Run one = Run.of("same", "Kyrgyz Republic", "Kyrgyzstan");
        assertEquals(0, one.status(), one.err());
        assertTrue(one.out().startsWith("{\"verdict\":\"same\","), one.out());
        assertTrue(one.out().contains("\"reason\":\""), one.out());
        Run lines = Run.reading("Kyrgyz Republic\tKyrgyzstan\nno pair\nLatvia\tLithuania\n", "same");
        assertEquals(1, lines.status());
        assertEquals(one.lines().get(0), lines.lines().get(0));
        assertEquals("{}", lines.lines().get(1));
        assertTrue(lines.lines().get(2).startsWith("{\"verdict\":\"different\","), lines.out());
    }

    @Test
    void blocksComeInTheOrderOfNamesHoweverManyFilesThereAre() throws IOException {
        for (int i = 0; i < 200; i++) {
            Files.writeString(
                    folder.resolve(String.format("f%03d.txt", i)), "File " + i + "\n\nA paragraph of the file.\n");
        }
        Run run = Run.of("blocks", folder.toString());
        assertEquals(0, run.status(), run.err());
        assertEquals("", run.err());
        assertEquals(
                IntStream.range(0, 200)
                        .mapToObj(i -> String.format("{\"source\":\"f%03d.txt\"", i))
                        .toList(),
                run.lines().stream().map(line -> line.substring(0, 20)).toList());
        assertTrue(
                run.lines().get(0).contains("\"title\":\"File 0\""), run.lines().get(0));
    }

    @Test
    void readingTwiceGivesTheSameBytes() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Note\n\nThe Fund in Osh was opened on 5 June 2021.\n");
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        assertEquals(
                0,
                Run.of("read", folder.resolve("a.txt").toString(), "-o", one.toString())
                        .status());
        assertEquals(
                0,
                Run.of("read", folder.resolve("a.txt").toString(), "-o", two.toString(), "--threads", "1")
                        .status());
        for (String file : List.of("facts.jsonl", "archive.json")) {
            assertEquals(Files.readString(one.resolve(file)), Files.readString(two.resolve(file)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml", "jsonl", "csv", "graphml", "dot"})
    void exportsEachFormat(String format) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Note\n\nThe Fund in Osh was opened on 5 June 2021.\n");
        Run.of("read", folder.resolve("a.txt").toString(), "-o", folder.toString());
        Run run = Run.of("export", folder.toString(), "--to", format);
        assertEquals(0, run.status(), run.err());
        Path file = folder.resolve("export");
        assertEquals(
                "",
                Run.of("export", folder.toString(), "--to", format, "-o", file.toString())
                        .out());
        assertEquals(run.out(), Files.readString(file));
    }
}
