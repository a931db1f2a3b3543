package kelisim.examples.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever one file is, the command says what is wrong with it, reads the others, and ends with status 1. */
class BadInputTest {

    private static final String SOUND = "The Green Fund\n\nThe Green Fund was registered in Osh on 5 June 2021.\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void putASoundFileBeside() throws IOException {
        Files.writeString(folder.resolve("sound.txt"), SOUND);
    }

    @Test
    void anEmptyFile() throws IOException {
        Files.createFile(folder.resolve("bad.txt"));
        assertProblem("source.empty");
    }

    @Test
    void aFileOfSpaces() throws IOException {
        Files.writeString(folder.resolve("bad.txt"), " \n\t\n");
        assertProblem("text.empty");
    }

    @Test
    void aProgramNamedAsText() throws IOException {
        byte[] program = new byte[5000];
        new Random(11).nextBytes(program);
        Files.write(folder.resolve("bad.txt"), program);
        assertProblem("source.binary");
    }

    @Test
    void fiftyMegabytesOfOneLine() throws IOException {
        byte[] line = new byte[50 << 20];
        Arrays.fill(line, (byte) 'a');
        for (int i = 7; i < line.length; i += 8) {
            line[i] = ' ';
        }
        Files.write(folder.resolve("bad.txt"), line);
        Run run = Run.of("blocks", folder.toString());
        assertEquals(Kelisim.PROBLEMS, run.status());
        assertTrue(run.err().contains("bad.txt: limit.characters: "), run.err());
        assertEquals(2, run.lines().size());
    }

    @Test
    void bytesThatTheirCharsetDoesNotHave() throws IOException {
        byte[] utf8 = "Соглашение подписано в Бишкеке, стороны довольны встречей.".getBytes(StandardCharsets.UTF_8);
        utf8[21] = (byte) 0xFF;
        Files.write(folder.resolve("bad.txt"), utf8);
        Run run = Run.of("blocks", folder.toString());
        assertEquals(Kelisim.PROBLEMS, run.status());
        assertTrue(run.err().contains("bad.txt: text.malformed: "), run.err());
        assertEquals(2, run.lines().size());
    }

    @Test
    void anOldCharsetIsNoProblem() throws IOException {
        Files.write(
                folder.resolve("old.txt"),
                "Соглашение подписано в Бишкеке, стороны довольны встречей.".getBytes(Charset.forName("windows-1251")));
        Run run = Run.of("blocks", folder.toString());
        assertEquals(Kelisim.DONE, run.status(), run.err());
        assertTrue(run.out().contains("Соглашение подписано"), run.out());
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.txt"), SOUND);
        assumeFalse(!bad.toFile().setReadable(false) || Files.isReadable(bad), "this user may read every file");
        assertProblem("source.unreadable");
    }

    @Test
    void aBrokenPdf() throws IOException {
        Files.writeString(folder.resolve("bad.pdf"), "%PDF-1.7\n1 0 obj << /Type /Catalog");
        Run run = Run.of("blocks", folder.toString());
        assertEquals(Kelisim.PROBLEMS, run.status());
        assertTrue(run.err().contains("bad.pdf: "), run.err());
        assertEquals(1, run.lines().size());
    }

    @Test
    void aMissingPath() {
        Run run = Run.of(
                "blocks",
                folder.resolve("none.txt").toString(),
                folder.resolve("sound.txt").toString());
        assertEquals(Kelisim.PROBLEMS, run.status());
        assertTrue(run.err().contains("source.missing: "), run.err());
        assertEquals(1, run.lines().size());
    }

    private void assertProblem(String rule) throws IOException {
        Run blocks = Run.of("blocks", folder.toString());
        assertEquals(Kelisim.PROBLEMS, blocks.status());
        assertTrue(blocks.err().contains("bad.txt: " + rule + ": "), blocks.err());
        assertEquals(1, blocks.lines().size());
        Path out = folder.resolve("out");
        Run read = Run.of("read", folder.toString(), "-o", out.toString());
        assertEquals(Kelisim.PROBLEMS, read.status());
        assertTrue(read.err().contains("bad.txt: " + rule + ": "), read.err());
        assertTrue(Files.readString(out.resolve("archive.json")).contains("The Green Fund was registered"));
    }
}
