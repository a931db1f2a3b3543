package kelisim.benchmarks.html;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import kelisim.document.Block;
import kelisim.ingest.html.internal.content.ContentFinder;
import kelisim.ingest.html.internal.content.ContentModel;
import kelisim.ingest.html.internal.layout.BlockWriter;

/**
 * What the content model gives on pages it has not seen: each fifth of the pages is read with a model of the other four.
 * {@code ContentFolds BENCH/html OUT.jsonl} writes what {@code score.py} reads; titles and dates are not in it.
 */
final class ContentFolds {

    private static final int FOLDS = 5;

    private ContentFolds() {}

    public static void main(String[] args) throws Exception {
        List<LabelledPage> pages = LabelledPage.load(Path.of(args[0]));
        ObjectMapper json = new ObjectMapper();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (int f = 0; f < FOLDS; f++) {
                int fold = f;
                List<LabelledPage> others =
                        pages.stream().filter(page -> fold(page) != fold).toList();
                ContentModel model = ContentTrainer.train(others).model();
                for (LabelledPage page : pages) {
                    if (fold(page) == fold) {
                        out.write(json.writeValueAsString(line(json, page, model)));
                        out.newLine();
                    }
                }
            }
        }
    }

    private static int fold(LabelledPage page) {
        CRC32 sum = new CRC32();
        sum.update(page.id().getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() % FOLDS);
    }

    private static ObjectNode line(ObjectMapper json, LabelledPage page, ContentModel model) {
        ObjectNode line = json.createObjectNode().put("id", page.id());
        BlockWriter.Written written = BlockWriter.write(
                page.page(),
                ContentFinder.find(page.page(), model).runs(),
                Integer.MAX_VALUE);
        for (Block block : written.blocks()) {
            String text =
                    written.text().substring(block.span().begin(), block.span().end());
            line.withArray("blocks").addObject().put("text", text);
        }
        return written.blocks().isEmpty() ? line.put("text", "") : line;
    }
}
