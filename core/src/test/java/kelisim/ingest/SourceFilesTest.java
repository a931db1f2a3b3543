package kelisim.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsNamedByItsPathBelowTheFolderGiven() throws IOException {
        write("one/2019/text.txt");
        assertEquals(List.of("2019/text.txt"), names(folder.resolve("one")));
    }

    @Test
    void filesOfTwoFoldersThatWouldHaveOneNameAreNamedByTheirWholePath() throws IOException {
        Path one = write("one/text.txt");
        Path two = write("two/text.txt");
        write("two/other.txt");
        assertEquals(
                List.of(slashed(one), slashed(two), "other.txt"), names(folder.resolve("two"), folder.resolve("one")));
    }

    @Test
    void aFileGivenTwiceIsTakenOnce() throws IOException {
        Path text = write("one/text.txt");
        assertEquals(List.of("text.txt"), names(text, folder.resolve("one"), text));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<String> names(Path... paths) {
        return SourceFiles.below(List.of(paths)).files().stream()
                .map(SourceFile::name)
                .toList();
    }
}
