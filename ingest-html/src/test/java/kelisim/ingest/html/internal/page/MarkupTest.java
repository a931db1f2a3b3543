package kelisim.ingest.html.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<script>run('<p>');</script><p>Words ~ <script></script><p>Words",
                "<script type='application/ld+json'>{}</script> ~ <script type='application/ld+json'>{}</script>",
                "<STYLE media=print>p { }</STYLE>Words ~ <STYLE media=print></STYLE>Words",
                "<svg><path d=x><title>Logo</title></svg>Words ~ Words",
                "<svg><path d=x>Words ~ <svg><path d=x>Words",
                "<svg><svg></svg>Words</svg> ~ <svg>Words</svg>",
                "<svg class=a/>Words<p></svg> ~ <svg class=a/>Words<p></svg>",
                "<script><!-- <script> </script> --></script> ~ <script><!-- <script> </script> --></script>",
                "<p title='<script>'>Words</p></script> ~ <p title='<script>'>Words</p></script>",
                "<!-- <script> -->Words</script> ~ <!-- <script> -->Words</script>",
                "<script>a</scripts>b</script >Words ~ <script></script >Words",
                "<script>without end ~ <script>",
                "<img alt='A picture of the river' srcset = \"a.png 100w, /pictures/b.png 200w\"> ~ <img alt='A picture of the river' srcset = \"\">",
                "<p data-state='{\"page\": [1, 2, 3, 4, 5]}' class='a-name-that-is-rather-long'> ~ <p data-state='' class='a-name-that-is-rather-long'>",
                "<p data-testid='a-name-that-is-rather-long' sizes=all> ~ <p data-testid='a-name-that-is-rather-long' sizes=all>",
                "<svg data-icon='a-name-that-is-rather-long'></svg>Words ~ Words",
            })
    void the_parser_is_spared_what_runs_styles_or_draws(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(Markup.of(source)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p class=\"a>b\"> One </p>two ~ One|two",
                "<a href=x\"y>One</a> ~ One",
                "1 < 2 <b>and</b> ~ 1 < 2|and",
                "<p title = 'it''s>'>One<!-- two -->three ~ One|three",
            })
    void texts_stand_between_tags(String source, String texts) {
        Markup markup = Markup.of(source.replace("''", "\""));
        Spans spans = markup.texts();
        List<String> found = IntStream.range(0, spans.size())
                .mapToObj(i -> markup.source().substring(spans.begin(i), spans.end(i)))
                .toList();
        assertEquals(List.of(texts.split("\\|", -1)), found);
    }

    @Property(tries = 300)
    void a_page_has_the_same_words_whether_the_parser_is_spared_something_or_not(@ForAll("pages") String page) {
        Markup markup = Markup.of(page);
        assertEquals(words(new StringReader(page), markup), words(markup.forParser(), markup));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "words ",
                        "<script>let a = '<p>no';</script>",
                        "<script type=json>{}</script>",
                        "<style>b{}</style>",
                        "<svg viewBox='0 0 1 1'><path d='M0'/><text>no</text></svg>",
                        "<!-- <svg> -->",
                        "<a title='<script>'>",
                        "</a>",
                        "<textarea><script></textarea>",
                        "<table><tr><td>",
                        "</table>",
                        "more ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static List<String> words(java.io.Reader source, Markup markup) {
        Page page =
                PageReader.read(Parser.htmlParser().parseInput(source, ""), markup, Integer.MAX_VALUE, Long.MAX_VALUE);
        return page.runs().stream().map(Run::text).toList();
    }

    private static String forParser(Markup markup) throws IOException {
        StringWriter all = new StringWriter();
        markup.forParser().transferTo(all);
        return all.toString();
    }
}
