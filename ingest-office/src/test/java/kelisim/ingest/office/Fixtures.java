package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.spi.Reading;
import kelisim.spi.Source;

/** The files that the tests read, and the form in which golden files keep what was read. */
final class Fixtures {

    static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("doc", "application/msword"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("odt", "application/vnd.oasis.opendocument.text"),
            Map.entry("epub", "application/epub+zip"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            Map.entry("odp", "application/vnd.oasis.opendocument.presentation"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            Map.entry("eml", "message/rfc822"),
            Map.entry("msg", "application/vnd.ms-outlook"));

    private Fixtures() {}

    static Source source(String name) throws IOException {
        return source(name, bytes(name));
    }

    static Source source(String name, byte[] bytes) {
        return new Source(name, Objects.requireNonNull(MEDIA_TYPES.get(ending(name)), name), bytes);
    }

    static byte[] bytes(String name) throws IOException {
        try (InputStream stream = Fixtures.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A line for the details, a line a block, a line a problem. */
    static String render(Reading reading) {
        Document document = reading.document();
        String details = document.details().title() + " | " + document.details().published() + " | "
                + document.details().authors();
        return details + "\n"
                + document.blocks().stream()
                        .map(block -> line(document, block) + "\n")
                        .collect(Collectors.joining())
                + reading.problems().stream()
                        .map(problem -> problem.severity() + " " + problem.rule() + ": " + problem.message() + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(Document document, Block block) {
        String kind;
        if (block instanceof Block.Heading heading) {
            kind = "h" + heading.level();
        } else if (block instanceof Block.ListItem item) {
            kind = "li" + item.depth() + " " + item.marker();
        } else if (block instanceof Block.TableRow row) {
            kind = (row.header() ? "th" : "tr") + row.cells().size();
        } else {
            kind = "p";
        }
        return kind + " " + block.role().name().toLowerCase(java.util.Locale.ROOT) + " " + block.locator() + " | "
                + document.text(block.span()).replace("\t", " ¦ ");
    }
}
