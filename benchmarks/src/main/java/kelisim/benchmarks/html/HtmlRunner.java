package kelisim.benchmarks.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.ingest.html.HtmlIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;

/** Reads a folder of gzipped pages and writes what {@code score.py} reads: {@code HtmlRunner PAGES OUT.jsonl}. */
final class HtmlRunner {

    private HtmlRunner() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (Map.Entry<String, byte[]> page :
                    PageFiles.read(Path.of(args[0])).entrySet()) {
                Source source = new Source(page.getKey(), "text/html", page.getValue());
                Document document =
                        new HtmlIngester().read(source, Limits.DEFAULT).document();
                ObjectNode line = json.createObjectNode().put("id", page.getKey());
                line.put("title", document.details().title());
                line.put(
                        "published",
                        String.valueOf(document.details().published()).replace("null", ""));
                for (Block block : document.blocks()) {
                    line.withArray("blocks").addObject().put("text", document.text(block.span()));
                }
                if (document.blocks().isEmpty()) {
                    line.put("text", "");
                }
                out.write(json.writeValueAsString(line));
                out.newLine();
            }
        }
    }
}
