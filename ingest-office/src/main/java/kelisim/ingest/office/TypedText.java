package kelisim.ingest.office;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Locator;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.jspecify.annotations.Nullable;

/** What people type where the format has no layout, in the body of a mail or the cells of a sheet: read as plain text. */
final class TypedText {

    /** The line end in a compound word that was wrapped behind its hyphen. */
    private static final Pattern WRAPPED_HYPHEN = Pattern.compile("(?<=\\p{L}-)\\R(?=\\p{L})");

    private final BlockSink sink;
    private final Limits limits;

    TypedText(BlockSink sink, Limits limits) {
        this.sink = sink;
        this.limits = limits;
    }

    /**
     * Puts the text's blocks into the sink; a title is one only where no title stands there already.
     *
     * @param title what the text is called, to stand above it unless one of its headings says so; empty if nothing
     * @param places the place of the block that begins at an offset of the text
     */
    void put(String text, String title, IntFunction<Locator> places) {
        Document typed = read(text);
        boolean has = typed != null
                && typed.blocks().stream()
                        .anyMatch(block ->
                                block instanceof Block.Heading && Titles.same(typed.text(block.span()), title));
        if (!has && !title.isBlank()) {
            sink.heading(title, 1, places.apply(0));
        }
        if (typed != null) {
            put(typed, places);
        }
    }

    private @Nullable Document read(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            Source source = new Source("typed.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
            return new TextIngester().read(source, limits).document();
        } catch (IngestException e) {
            sink.problem(e.problem());
            return null;
        }
    }

    private void put(Document typed, IntFunction<Locator> places) {
        boolean titled = !sink.blocks().isEmpty();
        for (Block block : typed.blocks()) {
            String words = WRAPPED_HYPHEN.matcher(typed.text(block.span())).replaceAll("");
            Locator place = places.apply(block.span().begin());
            if (block instanceof Block.Heading heading) {
                sink.heading(words, titled ? Math.max(2, heading.level()) : heading.level(), block.role(), place);
            } else if (block instanceof Block.ListItem item) {
                sink.listItem(words, item.depth(), item.marker(), item.role(), place);
            } else if (block instanceof Block.TableRow row) {
                sink.tableRow(row.cells().stream().map(typed::text).toList(), row.header(), place);
            } else {
                sink.paragraph(words, block.role(), place);
            }
        }
    }
}
