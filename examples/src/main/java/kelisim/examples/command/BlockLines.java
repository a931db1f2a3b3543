package kelisim.examples.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.Locator;
import kelisim.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents as lines of JSON. What a document does not tell is absent. Offsets are UTF-16, into {@code text}; a
 * box is x, y, width and height in points from the page's upper left corner, and what runs over the end of a page
 * {@code goes_on} there {@code from} an offset into the block; rows that follow each other share a {@code table}, counted
 * from 1.
 */
final class BlockLines {

    private static final JsonFactory JSON = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final OutputStream out;

    BlockLines(OutputStream out) {
        this.out = out;
    }

    void write(Document document) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("source", document.source());
            json.writeStringField("document", document.id().value());
            json.writeStringField("media_type", document.mediaType());
            write(json, document.details());
            json.writeStringField("text", document.text());
            json.writeArrayFieldStart("blocks");
            int table = 0;
            boolean inTable = false;
            for (Block block : document.blocks()) {
                boolean row = block instanceof Block.TableRow;
                table += row && !inTable ? 1 : 0;
                inTable = row;
                write(json, document, block, table);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void write(JsonGenerator json, DocumentDetails details) throws IOException {
        text(json, "title", details.title());
        text(json, "published", details.published());
        text(json, "language", details.language());
        text(json, "url", details.url());
        text(json, "publisher", details.publisher());
        if (!details.authors().isEmpty()) {
            json.writeArrayFieldStart("authors");
            for (String author : details.authors()) {
                json.writeString(author);
            }
            json.writeEndArray();
        }
    }

    private static void write(JsonGenerator json, Document document, Block block, int table) throws IOException {
        json.writeStartObject();
        if (block instanceof Block.Heading heading) {
            json.writeStringField("kind", "heading");
            json.writeNumberField("level", heading.level());
        } else if (block instanceof Block.ListItem item) {
            json.writeStringField("kind", "list_item");
            json.writeNumberField("level", item.depth());
            text(json, "marker", item.marker().isEmpty() ? null : item.marker());
        } else {
            json.writeStringField("kind", block instanceof Block.TableRow ? "table_row" : "paragraph");
        }
        json.writeStringField("text", document.text(block.span()));
        json.writeNumberField("begin", block.span().begin());
        json.writeNumberField("end", block.span().end());
        json.writeStringField("role", block.role().name().toLowerCase(Locale.ROOT));
        if (block instanceof Block.TableRow row) {
            write(json, document, row, table);
        }
        write(json, block.locator());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Document document, Block.TableRow row, int table) throws IOException {
        json.writeNumberField("table", table);
        json.writeBooleanField("header", row.header());
        json.writeArrayFieldStart("cells");
        for (Span cell : row.cells()) {
            json.writeString(document.text(cell));
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, @Nullable Locator locator) throws IOException {
        if (locator instanceof Locator.PageBox box) {
            write(json, box);
        } else if (locator instanceof Locator.PageRun run) {
            write(json, run.parts().get(0).box());
            json.writeArrayFieldStart("goes_on");
            for (Locator.PageRun.Part part : run.parts().subList(1, run.parts().size())) {
                json.writeStartObject();
                json.writeNumberField("from", part.from());
                write(json, part.box());
                json.writeEndObject();
            }
            json.writeEndArray();
        } else if (locator instanceof Locator.SourceRange range) {
            json.writeFieldName("range");
            json.writeArray(new int[] {range.begin(), range.end()}, 0, 2);
        } else if (locator instanceof Locator.Paragraph paragraph) {
            json.writeStringField("part", paragraph.part());
            json.writeNumberField("number", paragraph.number());
        } else if (locator instanceof Locator.Cell cell) {
            json.writeStringField("sheet", cell.sheet());
            json.writeStringField("address", cell.address());
        } else if (locator instanceof Locator.Slide slide) {
            json.writeNumberField("slide", slide.number());
        }
    }

    private static void write(JsonGenerator json, Locator.PageBox box) throws IOException {
        json.writeNumberField("page", box.page());
        json.writeFieldName("box");
        json.writeArray(new double[] {box.x(), box.y(), box.width(), box.height()}, 0, 4);
    }

    private static void text(JsonGenerator json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}
