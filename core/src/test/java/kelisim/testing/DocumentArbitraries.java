package kelisim.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.document.DocumentDetails;
import kelisim.document.DocumentId;
import kelisim.document.Locator;
import kelisim.document.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Documents as they may be: any words, blocks of all kinds with all kinds of places. The id is made of the text and the
 * name, so that two documents of one id are equal; see {@link #readings()} for those that are not.
 */
public final class DocumentArbitraries {

    private static final String[] WORDS = {
        "memorandum", "Kazakhstan", "Меморандум", "Қазақстан", "the Parties", "«Baitaq»", "\n", "\n\n", "\u00A0", "no",
                "42",
        "- ", "'quoted' \"twice\"", "back\\slash", "<tag> & more", "\uD83C\uDF33", "\t", ": #", "=1+1", "null",
                "\u2028", "é",
        "\r\n", "年", "~", "*anchor &", "\u0001", "\uFEFF"
    };

    private DocumentArbitraries() {}

    /** Texts with at least one character, of many scripts and of all that needs escaping somewhere. */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
    }

    /** A document of these words and nothing else. */
    public static Document document(String text) {
        return document(text, text, "any.txt", List.of(), DocumentDetails.NONE);
    }

    /** Documents; equal ids only if all is equal. */
    public static Arbitrary<Document> documents() {
        return Combinators.combine(texts(), sources(), details(), plans().list().ofMaxSize(6))
                .as((text, source, details, plans) -> {
                    List<Block> blocks = blocks(text, plans);
                    return document(text + source + details + blocks, text, source, blocks, details);
                });
    }

    /** Documents that may share their bytes and differ in name, details and blocks, and even in text. */
    public static Arbitrary<Document> readings() {
        Arbitrary<String> few = Arbitraries.of("Signed in Bishkek on 5 June 2021.", "Меморандум о воде", "x y");
        return Combinators.combine(
                        few,
                        sources(),
                        details(),
                        plans().list().ofMaxSize(6),
                        Arbitraries.integers().between(0, 9))
                .as((text, source, details, plans, cut) -> {
                    String shorter = cut == 0 ? text.substring(0, 2) : text;
                    return document(text, shorter, source, blocks(shorter, plans), details);
                });
    }

    /** A block to be: so far behind the one before, so long, of this kind. */
    private record Plan(int gap, int length, int kind, BlockRole role, @Nullable Locator locator) {}

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(BlockRole.class),
                        locators().injectNull(0.3))
                .as(Plan::new);
    }

    private static List<Block> blocks(String text, List<Plan> plans) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (Plan plan : plans) {
            int begin = at + plan.gap;
            int end = Math.min(text.length(), begin + plan.length);
            if (begin < end) {
                blocks.add(block(new Span(begin, end), plan.kind, plan.role, plan.locator));
                at = end;
            }
        }
        return blocks;
    }

    /** Places of all kinds. */
    public static Arbitrary<Locator> locators() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 999);
        Arbitrary<Double> points = Arbitraries.oneOf(
                Arbitraries.doubles().between(-1000, 3000).ofScale(3), Arbitraries.of(-0.0, 1e-7, 1.0 / 3));
        return Arbitraries.oneOf(
                small.map(n -> new Locator.SourceRange(n, 2 * n)),
                Combinators.combine(small, points, points, points, points)
                        .as((page, x, y, width, height) ->
                                new Locator.PageBox(page, x, y, Math.abs(width), Math.abs(height))),
                Combinators.combine(small, small, points).as(DocumentArbitraries::pageRun),
                small.map(n -> new Locator.Paragraph("body", n)),
                small.map(n -> new Locator.Cell("Sheet 'один'", "B" + n)),
                small.map(Locator.Slide::new));
    }

    private static Locator pageRun(int from, int page, double at) {
        return new Locator.PageRun(List.of(
                new Locator.PageRun.Part(0, new Locator.PageBox(page, at, 700, 400, 80)),
                new Locator.PageRun.Part(from, new Locator.PageBox(page + 1, at, 60, 400, 24))));
    }

    /** Details of which any may be absent. */
    public static Arbitrary<DocumentDetails> details() {
        Arbitrary<String> words = Arbitraries.of("On Water", "О воде: «да»", "no", "https://example.org/a?b=1&c=2#d");
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-30_000, 60_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        words.injectNull(0.5),
                        days.injectNull(0.5),
                        Arbitraries.of("en", "ru", "kk-Cyrl", "no").injectNull(0.5),
                        words.injectNull(0.5),
                        words.injectNull(0.5),
                        words.list().ofMaxSize(2))
                .as(DocumentDetails::new);
    }

    private static Arbitrary<String> sources() {
        return Arbitraries.of("a.txt", "b.html", "папка/в.pdf", "deep/er/c d.html.gz");
    }

    private static Document document(
            String bytes, String text, String source, List<Block> blocks, DocumentDetails details) {
        DocumentId id = DocumentId.ofBytes(bytes.getBytes(StandardCharsets.UTF_16BE));
        return new Document(id, source, "text/plain", text, blocks, details);
    }

    private static Block block(Span span, int kind, BlockRole role, @Nullable Locator locator) {
        int middle = (span.begin() + span.end()) / 2;
        List<Span> cells = List.of(new Span(span.begin(), middle), new Span(middle, span.end()));
        return switch (kind) {
            case 0 -> new Block.Heading(span, role, locator, 1 + span.length() % 6);
            case 1 -> new Block.ListItem(span, role, locator, 1 + span.length() % 3, "(a)");
            case 2 -> new Block.ListItem(span, role, locator, 1, "");
            case 3 -> new Block.TableRow(span, role, locator, cells, span.length() % 2 == 0);
            default -> new Block.Paragraph(span, role, locator);
        };
    }
}
