package kelisim.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample documents as web pages, with menus, share bars, related links and comments around them, say what they say alone. */
class SamplesAsPagesTest {

    static List<Arguments> pages() throws IOException {
        List<Arguments> pages = new ArrayList<>();
        for (Path sample : FactsOfSamples.files()) {
            for (SamplePage.Style style : SamplePage.Style.values()) {
                pages.add(Arguments.of(sample, style));
            }
        }
        return pages;
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("pages")
    void aSampleSaysTheSameAsAPage(Path sample, SamplePage.Style style, @TempDir Path folder) throws IOException {
        String stem = FactsOfSamples.stem(sample.getFileName().toString());
        Document document = FactsOfSamples.read(sample).documents().iterator().next();
        Path page = folder.resolve(stem + ".html");
        Files.writeString(page, SamplePage.of(document, style));
        assertEquals("", FactsOfSamples.differenceWithoutNames(stem, page));
    }
}
