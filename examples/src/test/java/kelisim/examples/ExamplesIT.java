package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every example program runs, on the module path and on the class path, and nothing but its own output is printed. */
class ExamplesIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void readAndAsk(boolean modules) throws Exception {
        String out = run(
                modules,
                "ReadAndAsk",
                StartedProcess.SAMPLES.resolve("memorandum.txt").toString());
        assertTrue(out.contains("Daniyar Seitkaliev, chairman"), out);
        assertTrue(out.contains("MEMORANDUM"), out);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void writeAnIngester(boolean modules) throws Exception {
        Files.writeString(
                folder.resolve("speech.vtt"),
                "WEBVTT\n\n00:01.000 --> 00:04.000\nThe river joins both our countries.\n");
        String out = run(modules, "WriteAnIngester", folder.toString());
        assertTrue(out.contains("text/vtt is read by kelisim.examples.WriteAnIngester$SubtitleIngester"), out);
        assertTrue(out.contains("    The river joins both our countries.\n"), out);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void exportArchive(boolean modules) throws Exception {
        String out = run(
                modules,
                "ExportArchive",
                StartedProcess.SAMPLES.resolve("memorandum.txt").toString(),
                StartedProcess.SAMPLES.resolve("branch-opening.html").toString(),
                folder.toString());
        assertTrue(out.contains("Archive[2 documents"), out);
        assertTrue(out.contains("reads back equal: true"), out);
        assertTrue(out.contains("the order of merging shows: false"), out);
        assertTrue(Files.size(folder.resolve("facts.jsonl")) > 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void judgeIdentity(boolean modules) throws Exception {
        String out = run(
                modules,
                "JudgeIdentity",
                StartedProcess.SAMPLES.resolve("memorandum.txt").toString(),
                "Daniyar Seitkaliev",
                "Aisuluu Toktogulova");
        assertTrue(out.contains("judged: [Aisuluu Toktogulova, Daniyar Seitkaliev]"), out);
        assertTrue(out.contains("as if never judged: true"), out);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void addALexicon(boolean modules) throws Exception {
        Files.writeString(
                folder.resolve("note.txt"),
                "Talks on the canal\n\nPeter Novak, River Warden of the Canal Board, met the experts in Ghent on 5 May 2022.\n");
        String out = run(modules, "AddALexicon", folder.toString());
        assertTrue(out.lines().noneMatch("without: Peter Novak, River Warden"::equalsIgnoreCase), out);
        assertTrue(out.lines().anyMatch("with: Peter Novak, River Warden"::equalsIgnoreCase), out);
    }

    private static String run(boolean modules, String program, String... args)
            throws IOException, InterruptedException {
        String main = "kelisim.examples." + program;
        StartedProcess run = modules
                ? StartedProcess.onModulePath(main, List.of(args))
                : StartedProcess.onClassPath(main, List.of(args));
        assertEquals("", run.err());
        assertEquals(0, run.status());
        return run.out();
    }
}
