package kelisim.extract.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Path DATA = Path.of("src", "main", "resources", "kelisim", "extract");

    @Test
    void theIndexOfEnglishListsEachFileOfItsFoldersOnce() throws IOException {
        DataNode listed = YamlReader.resource("en/index.yaml").get("lexicon");
        List<String> files = new ArrayList<>(names("en/lexicon"));
        files.addAll(names("world"));
        assertEquals(
                files,
                listed == null
                        ? List.of()
                        : listed.texts("index").stream().sorted().toList());
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.map(
                            file -> folder + "/" + file.getFileName().toString().replace(".yaml", ""))
                    .sorted()
                    .toList();
        }
    }
}
