package kelisim.benchmarks.html;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kelisim.ingest.html.internal.content.Features;
import kelisim.ingest.html.internal.page.Decoder;
import kelisim.ingest.html.internal.page.Page;
import kelisim.ingest.html.internal.page.PageReader;
import kelisim.ingest.html.internal.page.Run;
import org.jsoup.parser.Parser;

/**
 * Trains the content model from pages with their main text and writes it: {@code ContentTrainer BENCH/html OUT.forest}, on the
 * class path. A run counts by its share of its page's words, so that each page counts about the same.
 */
final class ContentTrainer {

    private static final int TREES = 100;
    private static final int DEPTH = 4;
    private static final double RATE = 0.13;

    private final List<float[]> rows = new ArrayList<>();
    private final List<Boolean> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();

    private ContentTrainer() {}

    public static void main(String[] args) throws Exception {
        Path bench = Path.of(args[0]);
        Map<String, String> gold = new HashMap<>();
        for (String line : Files.readAllLines(bench.resolve("gold.jsonl"))) {
            JsonNode page = new ObjectMapper().readTree(line);
            gold.put(page.get("id").asText(), page.get("text").asText());
        }
        ContentTrainer trainer = new ContentTrainer();
        int number = 0;
        for (Map.Entry<String, byte[]> page : PageFiles.read(bench.resolve("pages")).entrySet()) {
            trainer.add(page.getValue(), gold.getOrDefault(page.getKey(), ""), number++);
        }
        Files.writeString(Path.of(args[1]), trainer.train());
    }

    private void add(byte[] bytes, String gold, int number) {
        String source = Decoder.decode(bytes).text();
        Page page = PageReader.read(Parser.htmlParser().parseInput(source, ""), source, Integer.MAX_VALUE, Long.MAX_VALUE);
        if (gold.isEmpty() || page.runs().isEmpty()) {
            return;
        }
        List<String> texts = page.runs().stream().map(Run::text).toList();
        boolean[] wanted = GoldLabels.of(texts, gold);
        float[][] features = Features.of(page);
        double goldWords = Math.max(60, GoldLabels.words(gold).size());
        double[] shares = new double[wanted.length];
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = (GoldLabels.words(texts.get(i)).size() + 1) / goldWords;
            all += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            rows.add(features[i]);
            labels.add(wanted[i]);
            weights.add(10 * shares[i] * Math.min(1, 3 / all));
            pages.add(number);
        }
    }

    private String train() {
        int n = rows.size();
        boolean[] y = new boolean[n];
        double[] w = new double[n];
        int[] p = new int[n];
        for (int i = 0; i < n; i++) {
            y[i] = labels.get(i);
            w[i] = weights.get(i);
            p[i] = pages.get(i);
        }
        return written(BoostedTrees.train(rows.toArray(float[][]::new), y, w, p, TREES, DEPTH, RATE, 3, 1, 0.2, 0.7, 1));
    }

    private static String written(BoostedTrees trees) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%.5f %d %d%n", trees.base, trees.depth, trees.feat.size()));
        for (int t = 0; t < trees.feat.size(); t++) {
            int[] features = trees.feat.get(t);
            float[] values = trees.thr.get(t);
            for (int i = 0; i < features.length; i++) {
                out.append(i > 0 ? " " : "").append(features[i]);
            }
            out.append('\n');
            for (int i = 0; i < values.length; i++) {
                String leaf = String.format(Locale.ROOT, "%.4f", values[i]);
                String value = i < features.length ? Float.toString(values[i]) : leaf;
                out.append(i > 0 ? " " : "").append(values[i] == Float.MAX_VALUE ? "3e38" : value);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
