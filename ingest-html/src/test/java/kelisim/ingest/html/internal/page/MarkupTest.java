package kelisim.ingest.html.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
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
                "<script>run('<p>');</script><p>Words ~ <p>Words",
                "Words<script>run();</script>more ~ Words<script></script>more",
                "<script type='application/ld+json'>{}</script> ~ <script type='application/ld+json'>{}</script>",
                "<STYLE media=print>p { }</STYLE>Words ~ Words",
                "<b>Words</b><style>p { }</style> more ~ <b>Words</b> more",
                "<svg><path d=x><title>Logo</title></svg>Words ~ Words",
                "<svg><path d=x>Words ~ <svg><path >Words",
                "<svg><svg></svg>Words</svg> ~ <svg>Words</svg>",
                "<svg class=a/>Words<p></svg> ~ <svg class=a/>Words<p></svg>",
                "<svg data-icon=a></svg>Words ~ Words",
                "<script><!-- <script> </script> --></script> ~ <script><!-- <script> </script> --></script>",
                "<!-- <script> -->Words</script> ~ Words</script>",
                "<script>a</scripts>b</script >Words ~ Words",
                "<script>without end ~ <script>",
            })
    void the_parser_is_spared_what_runs_styles_or_draws(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<img alt='A picture' srcset = \"a.png 100w\"> ~ <img >",
                "<p data-state='{\"page\": [1, 2]}' class=a onclick = run() lang=b> ~ <p class=a lang=b>",
                "<p id=b12><p id=comments> ~ <p ><p id=comments>",
                "<img class=a alt=b> ~ <img >",
                "<p aria-hidden=false><p aria-hidden=true> ~ <p ><p aria-hidden=true>",
                "<p title='A word'><p title='3 May 2019'> ~ <p ><p title='3 May 2019'>",
                "<IMG SRC=a.png width=1 /> ~ <IMG />",
                "<p data-testid=share sizes> ~ <p data-testid=share >",
                "<p data-a='b'class=c> ~ <p class=c>",
                "<p data-a='without end ~ <p data-a='without end",
                "<p/data-a=b> ~ <p/data-a=b>",
                "<p lang='<script>'>Words</p></script> ~ <p lang='<script>'>Words</p></script>",
                "<p style='color: red'>a<p style='display: none'> ~ <p >a<p style='display: none'>",
            })
    void the_parser_is_spared_attributes_that_nobody_reads(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<a class=a href='/news/a' rel=nofollow>b</a> ~ <a >b</a>",
                "<a href='/news/2019/05/a'>b</a> ~ <a href='/news/2019/05/a'>b</a>",
                "<a href='https://a.example/'>b</a><a href=/>c</a> ~ <a href='https://a.example/'>b</a><a href=/>c</a>",
                "<a href='//a.example/index.html'>b</a> ~ <a href='//a.example/index.html'>b</a>",
                "<h1><a href=b>a</a></h1><a href=b>a</a> ~ <h1><a href=b>a</a></h1><a >a</a>",
                "<a rel=author href=b>A. B.</a> ~ <a rel=author >A. B.</a>",
                "<link rel=icon href=a><link rel=Canonical href=b> ~ <link rel=Canonical href=b>",
                "<link rel=alternate type='application/rss+xml' href=b> ~ <link rel=alternate type='application/rss+xml' href=b>",
            })
    void the_parser_is_spared_links_that_tell_nothing_of_the_page(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p><button class=a><i>Menu</i></button></p> ~ <p></p>",
                "<BUTTON>Menu</BUTTON>Words<p> ~ Words<p>",
                "<p>Words<button>Menu</button>more ~ <p>Words<button>Menu</button>more",
                "<button><button>a</button>b</button>c ~ <button><button>a</button>b</button>c",
                "<button>without end ~ <button>without end",
                "<select name=a><option>b<option>c</select><p> ~ <p>",
            })
    void the_parser_is_spared_controls_of_forms_that_stand_beside_no_words(String source, String parsed)
            throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta name=viewport content=a><meta charset=b> ~ ''",
                "<meta property='og:image:width' content=1><meta property='og:title' content=b> ~ <meta property='og:title' content=b>",
                "<meta name=my-own content=b> ~ <meta name=my-own content=b>",
                "<meta name=robots itemprop=author content=b> ~ <meta itemprop=author content=b>",
            })
    void the_parser_is_spared_statements_of_how_to_show_a_page(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource({"<p CLASS=a>, class", "<p class=a Onclick=b>, class", "<p Hidden data-A=b>, hidden"})
    void attributes_are_known_in_any_case(String source, String attribute) {
        Markup markup = Markup.of(source);
        assertTrue(Parser.htmlParser()
                .settings(markup.settings())
                .parseInput(markup.forParser(), "")
                .body()
                .child(0)
                .hasAttr(attribute));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "one <span class=big>two</span> <i>three</i> ~ one two three",
                "<p> <span> <em>one</em> </span> </p> ~ <p>one </p>",
                "<span class=share-buttons>12</span> <span>one</span> ~ <span class=share-buttons>12</span> one",
                "<span hidden>a <span>b</span> c</span> <span>d</span> ~ <span hidden>a <span>b</span> c</span> d",
                "<span style='display:none'>a</span> <span style='color:red'>b</span> ~ <span style='display:none'>a</span> b",
                "<span itemprop=author>A. B.</span> ~ <span itemprop=author>A. B.</span>",
                "<span title='3 May 2019'>today</span> ~ <span title='3 May 2019'>today</span>",
                "<b>one</b> <time>two</time> ~ <b>one</b> <time>two</time>",
                "one <input name=a> two <p><input name=b> ~ one <input > two <p>",
                "one <span>two</span><em class=a ~ one two",
            })
    void the_parser_is_spared_what_only_wraps_words(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<div>_<p>_words_</p>_</div>_<b> ~ <div><p>_words_</p></div><b>",
                "<LI>_<b>a</b>_<b>b</b>_</LI> ~ <LI><b>a</b>_<b>b</b></LI>",
                "<my-list>_<b>a</b>_<!-- b -->_<h1> ~ <my-list>_<b>a</b>_<h1>",
            })
    void the_parser_is_spared_white_space_beside_blocks(String source, String parsed) throws IOException {
        assertEquals(parsed.replace('_', '\n'), forParser(source.replace('_', '\n')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p><!-- a > b --><!----> Words ~ <p> Words",
                "Words<!-- a -->more ~ Words<!-- a -->more",
                "<p><!-->Words<!-- --> ~ <p>Words<!-- -->",
                "<p><!--->Words<!-- --> ~ <p>Words<!-- -->",
                "<p><!-- a --!>Words<!-- --> ~ <p>Words<!-- -->",
                "<p><!-- without end ~ <p>",
            })
    void the_parser_is_spared_comments_that_keep_no_words_apart(String source, String parsed) throws IOException {
        assertEquals(parsed, forParser(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p class=\"a>b\"> One </p>two ~ One|two",
                "<a href=x\"y>One</a> ~ One",
                "1 < 2 <b>and</b> ~ 1 < 2|and",
                "<p title = 'it''s>'>One<!-- two -->three ~ One|three",
                "<p>One <span>two</span> <b>three</b> <i>four</i> ~ One <span>two|three|four",
            })
    void texts_stand_between_tags(String source, String texts) {
        Markup markup = Markup.of(source.replace("''", "\""));
        Spans spans = markup.texts();
        List<String> found = IntStream.range(0, spans.size())
                .mapToObj(i -> markup.source().text(spans.begin(i), spans.end(i)))
                .toList();
        assertEquals(List.of(texts.split("\\|", -1)), found);
    }

    @Property(tries = 1000)
    void a_page_that_nests_well_has_the_same_words_whether_the_parser_is_spared_something_or_not(
            @ForAll("nested") String page) {
        Markup markup = Markup.of(page);
        assertEquals(words(new StringReader(page), markup), words(markup.forParser(), markup));
    }

    @Property(tries = 1000)
    void so_has_a_page_in_disorder_that_shows_all_its_words(@ForAll("disorder") String page) {
        Markup markup = Markup.of(page);
        assertEquals(words(new StringReader(page), markup), words(markup.forParser(), markup));
    }

    /** Elements in elements, each with its end. */
    @Provide
    Arbitrary<String> nested() {
        Arbitrary<String> elements = Arbitraries.of(
                "<div>|</div>",
                "<div class='share'>|</div>",
                "<div style='display:none' width=1>|</div>",
                "<ul><li value=2>|</li></ul>",
                "<table><tr><td>|</td></tr></table>",
                "<pre>|</pre>",
                "<b data-a=b class='share'>|</b>",
                "<b>|</b>",
                "<span>|</span>",
                "<span class='share'>|</span>",
                "<button>|</button>",
                "<i class=a>|</i>",
                "<i title='2020'>|</i>",
                "");
        return Arbitraries.oneOf(leaves(), elements).list().ofMaxSize(40).map(MarkupTest::nest);
    }

    /** Has each element hold those that follow, until an empty part or the end. */
    private static String nest(List<String> parts) {
        StringBuilder page = new StringBuilder();
        Deque<String> ends = new ArrayDeque<>();
        for (String part : parts) {
            int end = part.indexOf('|');
            if (part.isEmpty() && !ends.isEmpty()) {
                page.append(ends.pop());
            } else if (end > 0) {
                page.append(part, 0, end);
                ends.push(part.substring(end + 1));
            } else {
                page.append(part);
            }
        }
        ends.forEach(page::append);
        return page.toString();
    }

    @Provide
    Arbitrary<String> disorder() {
        Arbitrary<String> tags = Arbitraries.of(
                "<p>",
                "</p>",
                "<a title='<script>'>",
                "</a>",
                "<table><tr><td>",
                "</table>",
                "<b>",
                "</b>",
                "<span>",
                "<span title=2020>",
                "</span>",
                "<i class=a>",
                "</i>",
                "<pre>",
                "</pre>",
                "</div>",
                "<li value=2>");
        return Arbitraries.oneOf(leaves(), tags).list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> leaves() {
        return Arbitraries.of(
                "words ",
                "more ",
                " ",
                "\n  ",
                "<script>let a = '<p>no';</script>",
                "<script type=json>{}</script>",
                "<style>b{}</style>",
                "<svg viewBox='0 0 1 1'><path d='M0'/><text>no</text></svg>",
                "<!-- <svg> -->",
                "<!-->",
                "<!-- a --!>",
                "<textarea><script></textarea>",
                "<br/>",
                "<input name=a>",
                "<link rel=icon>",
                "<select><option>no</select>",
                "<meta name=viewport content=a>");
    }

    private static List<String> words(java.io.Reader source, Markup markup) {
        Page page =
                PageReader.read(Parser.htmlParser().parseInput(source, ""), markup, Integer.MAX_VALUE, Long.MAX_VALUE);
        return page.runs().stream()
                .map(run -> run.text().replaceAll("\\s+", " "))
                .toList();
    }

    private static String forParser(String source) throws IOException {
        StringWriter all = new StringWriter();
        Markup.of(source).forParser().transferTo(all);
        return all.toString();
    }
}
