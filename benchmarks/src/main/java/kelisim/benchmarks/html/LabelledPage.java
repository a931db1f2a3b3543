package kelisim.benchmarks.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.ingest.html.internal.content.Features;
import kelisim.ingest.html.internal.meta.StatedText;
import kelisim.ingest.html.internal.page.Decoder;
import kelisim.ingest.html.internal.page.Markup;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.PageReader;
import kelisim.ingest.html.internal.page.Run;
import kelisim.ingest.html.internal.page.Utf8;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * A page of the bench with its runs told apart by its gold text. A run counts by its share of its page's words, so that each page
 * counts about the same.
 */
record LabelledPage(String id, Page page, float[][] features, boolean[] wanted, double[] weights) {

    private static final int DEEPEST = 512;
    private static final int FEW_WORDS = 60;
    private static final double MOST_BESIDE = 3;
    private static final double PAGE_WEIGHT = 10;

    /** The pages of {@code BENCH/html} that have a gold text and runs, by id. */
    static List<LabelledPage> load(Path bench) throws IOException {
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(bench.resolve("gold.jsonl"))) {
            JsonNode page = new ObjectMapper().readTree(line);
            gold.put(page.get("id").asText(), page.get("text").asText());
        }
        List<LabelledPage> pages = new ArrayList<>();
        for (Map.Entry<String, byte[]> file :
                PageFiles.read(bench.resolve("pages")).entrySet()) {
            String text = gold.getOrDefault(file.getKey(), "");
            Page page = read(Decoder.decode(file.getValue()).text());
            if (!text.isEmpty() && !page.runs().isEmpty()) {
                pages.add(of(file.getKey(), page, text));
            }
        }
        return pages;
    }

    /** The page as the ingester reads it. */
    private static Page read(Utf8 source) {
        Markup markup = Markup.of(source);
        Document parsed = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup.forParser(), "");
        Page page = PageReader.read(parsed, markup, Integer.MAX_VALUE, Long.MAX_VALUE);
        return StatedText.addTo(parsed, page)
                ? PageReader.read(parsed, markup, Integer.MAX_VALUE, Long.MAX_VALUE)
                : page;
    }

    private static LabelledPage of(String id, Page page, String gold) {
        List<String> texts = page.runs().stream().map(Run::text).toList();
        double goldWords = Math.max(FEW_WORDS, GoldLabels.words(gold).size());
        double[] weights = new double[texts.size()];
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (GoldLabels.words(texts.get(i)).size() + 1) / goldWords;
            all += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= PAGE_WEIGHT * Math.min(1, MOST_BESIDE / all);
        }
        return new LabelledPage(id, page, Features.of(page), GoldLabels.of(texts, gold), weights);
    }
}
