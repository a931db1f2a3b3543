package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePagesTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);
    private static final String WORDS =
            "The council met in the old town hall and agreed to share the readings of all gauges, every day, without charge. ";

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("ten thousand nested divisions", "<div>".repeat(10_000) + WORDS),
                Arguments.of("ten thousand nested lists", "<ul><li>".repeat(10_000) + WORDS),
                Arguments.of("ten thousand nested tables", "<table><tr><td>".repeat(10_000) + WORDS),
                Arguments.of("ten thousand open formats", "<b><i><a href=x>".repeat(3_333) + WORDS),
                Arguments.of("formats across paragraphs", ("<p><b><i><u>" + WORDS).repeat(2_000)),
                Arguments.of("a hundred thousand attributes", "<p " + attributes(100_000) + ">" + WORDS),
                Arguments.of(
                        "one attribute of ten million characters",
                        "<p class=\"" + "x ".repeat(5_000_000) + "\">" + WORDS),
                Arguments.of("a name of a million characters", "<" + "x".repeat(1_000_000) + ">" + WORDS),
                Arguments.of("one line of ten million characters", "<p>" + WORDS.repeat(90_000)),
                Arguments.of("a million brackets", "<".repeat(1_000_000) + "<p>" + WORDS),
                Arguments.of("a hundred thousand breaks", "<p>" + WORDS + "<br>".repeat(100_000)),
                Arguments.of("two hundred thousand items", "<ul>" + "<li>x</li>".repeat(200_000) + "</ul>"),
                Arguments.of("a wide table", "<table><tr>" + "<td rowspan=99999 colspan=99999>1".repeat(5_000)),
                Arguments.of("an unclosed comment", "<p>" + WORDS + "<!--" + "-".repeat(1_000_000)),
                Arguments.of("two hundred thousand scripts", "<p>" + WORDS + "<script>a</script>".repeat(200_000)),
                Arguments.of("an unclosed script", "<p>" + WORDS + "<script>" + "</scrip".repeat(200_000)),
                Arguments.of("entities", "<p>" + WORDS + "&#x1F600;&bogus;&".repeat(200_000)),
                Arguments.of(
                        "structured data without end",
                        "<script type=application/ld+json>" + "[".repeat(500_000) + "</script><p>" + WORDS),
                Arguments.of("digits like dates", "<h1>Days</h1><p>" + "20-20-20.20.2020/".repeat(5_000)));
    }

    private static String attributes(int count) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < count; i++) {
            attributes.append("a").append(i).append("=1 ");
        }
        return attributes.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void a_page_that_attacks_is_read_in_time(String name, String html) {
        assertTimeoutPreemptively(GENEROUS, () -> assertSound(html.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void two_thousand_damaged_pages_are_read_or_refused() {
        List<byte[]> pages = bases();
        Random random = new Random(20260101);
        assertTimeoutPreemptively(GENEROUS.multipliedBy(10), () -> {
            for (int i = 0; i < 2_000; i++) {
                assertSound(damaged(pages.get(i % pages.size()), random));
            }
        });
    }

    /** An article with everything around it, pages of one kind of block each, and those that tell titles and days. */
    private static List<byte[]> bases() {
        List<String> pages = new ArrayList<>(List.of(Pages.text("release.html")));
        BlocksGoldenTest.KINDS.forEach(kind -> pages.add(Pages.ofBlocks(kind)));
        for (String cases : List.of("titles.cases.html", "dates.cases.html")) {
            pages.addAll(PageCases.pages(cases));
        }
        return pages.stream().map(page -> page.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static byte[] damaged(byte[] page, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(page, random.nextInt(page.length));
            case 1 -> flipped(page, random);
            case 2 -> shuffled(page, random);
            case 3 -> flipped(shuffled(page, random), random);
            default ->
                ("<div>".repeat(random.nextInt(700)) + new String(page, StandardCharsets.UTF_8))
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] flipped(byte[] page, Random random) {
        byte[] copy = page.clone();
        for (int i = 0; i < 60; i++) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }

    private static byte[] shuffled(byte[] page, Random random) {
        String[] tags = new String(page, StandardCharsets.UTF_8).split("(?=<)", -1);
        for (int i = 0; i < 40; i++) {
            int a = random.nextInt(tags.length);
            int b = random.nextInt(tags.length);
            String kept = tags[a];
            tags[a] = tags[b];
            tags[b] = kept;
        }
        return String.join("", tags).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSound(byte[] bytes) {
        try {
            Document document = new HtmlIngester()
                    .read(new Source("hostile.html", "text/html", bytes), Limits.DEFAULT)
                    .document();
            for (Block block : document.blocks()) {
                assertTrue(!document.text(block.span()).isBlank());
            }
        } catch (IngestException e) {
            assertTrue(e.problem().rule().matches("(html|limit)\\..+"), e.getMessage());
        }
    }
}
