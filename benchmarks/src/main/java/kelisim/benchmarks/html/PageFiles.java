package kelisim.benchmarks.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The gzipped pages of a folder, by id. */
final class PageFiles {

    private static final String ENDING = ".html.gz";

    private PageFiles() {}

    static Map<String, byte[]> read(Path folder) throws IOException {
        Map<String, byte[]> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
                String name = file.getFileName().toString();
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    pages.put(name.substring(0, name.length() - ENDING.length()), in.readAllBytes());
                }
            }
        }
        return pages;
    }
}
