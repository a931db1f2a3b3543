package kelisim.benchmarks.html;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kelisim.ingest.html.HtmlIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Processor time of this thread for the same pages: jsoup's parse alone, readability4j, Kelisim. The first rounds warm up; the
 * medians of the others are what counts. Run it as {@code HtmlRace PAGES [OUT.jsonl]}; the second argument takes
 * readability4j's texts for the score.
 */
final class HtmlRace {

    private static final int ROUNDS = 16;
    private static final int WARM = 6;

    private HtmlRace() {}

    private interface Contestant {
        int read(byte[] page) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Map<String, byte[]> pages = PageFiles.read(Path.of(args[0]));
        if (args.length > 1) {
            writePeer(pages, Path.of(args[1]));
        }
        List<Double> byParse = new ArrayList<>();
        List<Double> byPeer = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double parse = seconds(pages, page -> Jsoup.parse(text(page)).childNodeSize());
            double peer = seconds(pages, page -> String.valueOf(new Readability4J("http://a.example/", text(page))
                            .parse()
                            .getTextContent())
                    .length());
            double ours = seconds(pages, page -> new HtmlIngester()
                    .read(new Source("p", "text/html", page), Limits.DEFAULT)
                    .document()
                    .text()
                    .length());
            System.out.printf(
                    "pages a second: parse %.0f, readability4j %.0f, kelisim %.0f (%.2f x parse, %.2f x the peer's speed)%n",
                    pages.size() / parse, pages.size() / peer, pages.size() / ours, ours / parse, peer / ours);
            if (round >= WARM) {
                byParse.add(ours / parse);
                byPeer.add(peer / ours);
            }
        }
        System.out.printf("warm: %.2f x parse, %.2f x the peer's speed%n", median(byParse), median(byPeer));
    }

    private static double median(List<Double> ratios) {
        return ratios.stream().sorted().skip(ratios.size() / 2).findFirst().orElseThrow();
    }

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }

    private static double seconds(Map<String, byte[]> pages, Contestant contestant) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long sum = 0;
        for (byte[] page : pages.values()) {
            sum += contestant.read(page);
        }
        if (sum < 0) {
            throw new IllegalStateException("no text at all");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static void writePeer(Map<String, byte[]> pages, Path out) throws Exception {
        var json = new com.fasterxml.jackson.databind.ObjectMapper();
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<String, byte[]> page : pages.entrySet()) {
            var article = new Readability4J("http://a.example/", text(page.getValue())).parse();
            lines.append(json.writeValueAsString(json.createObjectNode()
                            .put("id", page.getKey())
                            .put("title", article.getTitle())
                            .put("text", String.valueOf(article.getTextContent()))))
                    .append('\n');
        }
        Files.writeString(out, lines);
    }
}
