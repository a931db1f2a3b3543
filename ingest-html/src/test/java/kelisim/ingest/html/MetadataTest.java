package kelisim.ingest.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import kelisim.document.DocumentDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {

    private static DocumentDetails details(String lang, String head, String body) {
        return Pages.read(Pages.article(head, body).replace("lang=\"en\"", "lang=\"" + lang + "\""))
                .document()
                .details();
    }

    @Test
    void a_page_with_everything_tells_everything() {
        DocumentDetails details =
                Pages.read(Pages.text("release.html")).document().details();
        assertEquals("Upland Rivers Council opens its second session", details.title());
        assertEquals("2023-04-18", String.valueOf(details.published()));
        assertEquals("en", details.language());
        assertEquals("https://waters.example/news/upland-rivers-council", details.url());
        assertEquals("Ministry of Waters", details.publisher());
        assertEquals(List.of("A. Reporter"), details.authors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en;July 22, 2024;2024-07-22",
                "en;22nd of July 2024;2024-07-22",
                "en-US;07/04/2024;2024-07-04",
                "en-GB;07/04/2024;2024-04-07",
                "de;22. Juli 2024;2024-07-22",
                "de;Veröffentlicht am 03.04.2021;2021-04-03",
                "fr;Publié le 1er février 2020;2020-02-01",
                "es;14 de marzo de 2019;2019-03-14",
                "pt;14 de março de 2019;2019-03-14",
                "it;5 giugno 2018;2018-06-05",
                "nl;5 juni 2018;2018-06-05",
                "pl;7 września 2022;2022-09-07",
                "tr;7 Eylül 2022;2022-09-07",
                "ru;Опубликовано 21 июля 2024 года;2024-07-21",
                "ru;21.07.2024, 14:30;2024-07-21",
                "uk;21 липня 2024;2024-07-21",
                "kk;2021 жылғы 5 маусым;2021-06-05",
                "ky;2021-жылдын 5-июну;2021-06-05",
                "uz;5-iyun 2021;2021-06-05",
                "zh;2021年6月5日;2021-06-05",
                "ja;2021年6月5日;2021-06-05",
                "ko;2021년 6월 5일;2021-06-05",
                "sv;5 juni 2021;2021-06-05",
                "cs;5. června 2021;2021-06-05",
                "de;Stand:03.04.2021;2021-04-03",
                "de;03.04.21;2021-04-03",
                "en;Basin Studies. 2024 Jun 30;2024-06-30",
                "en;03/25/2021;2021-03-25",
            })
    void a_date_line_below_the_title_is_read_in_its_language(String lang, String line, String expected) {
        DocumentDetails details =
                details(lang, "<title>Talks on water</title>", "<h1>Talks on water</h1><p class=date>" + line + "</p>");
        assertEquals(expected, String.valueOf(details.published()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/2021", "31 February 2021", "Room 12, 2021", "99.99.2021"})
    void there_is_no_date_rather_than_a_wrong_one(String line) {
        assertNull(details("en", "<title>Talks</title>", "<h1>Talks</h1><p class=date>" + line + "</p>")
                .published());
    }

    @Test
    void the_day_of_publication_wins_over_that_of_change() {
        DocumentDetails details = details(
                "en",
                "<meta property=\"article:modified_time\" content=\"2022-02-02\"><title>Talks</title>",
                "<h1>Talks</h1><p class=meta>Updated 2 February 2022</p><p class=meta>Published 1 January 2021</p>");
        assertEquals("2021-01-01", String.valueOf(details.published()));
    }

    @Test
    void another_date_of_the_page_settles_which_number_is_the_month() {
        String body =
                "<h1>Talks</h1><p class=date>03/04/2021</p><p>" + "Words. ".repeat(90) + "</p><p>Due 02/28/2021</p>";
        assertEquals(
                "2021-03-04",
                String.valueOf(details("en", "<title>Talks</title>", body).published()));
    }

    @Test
    void a_time_element_tells_the_day_that_its_words_do_not() {
        String body = "<h1>Talks</h1><p>Last updated <time datetime=2024-09-17T06:16:41Z>a year ago</time></p>";
        assertEquals(
                "2024-09-17",
                String.valueOf(details("en", "<title>Talks</title>", body).published()));
    }

    @Test
    void the_day_in_a_frame_around_the_whole_page_counts_and_that_in_a_frame_beside_the_content_does_not() {
        String words = "<p>" + "Words of the talks. ".repeat(30) + "</p>";
        String body = "<div class=right-sidebar><h1>Talks</h1><p class=date>3 May 2021</p>" + words + "</div>";
        assertEquals(
                "2021-05-03",
                String.valueOf(details("en", "<title>Talks</title>", body).published()));
        String beside = "<h1>Talks</h1>" + words.repeat(9) + "<div class=sidebar><p class=date>3 May 2021</p></div>";
        assertNull(details("en", "<title>Talks</title>", beside).published());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://a.example/2019/11/18/talks;2019-11-18",
                "https://a.example/2019/november/18/talks;2019-11-18",
                "https://a.example/20191118-talks;2019-11-18",
            })
    void the_date_in_the_address_counts(String address, String expected) {
        DocumentDetails details = details("en", "<link rel=canonical href=" + address + "><title>T</title>", "");
        assertEquals(expected, String.valueOf(details.published()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Talks on water begin | The Basin Post;The Basin Post",
                "Talks on water begin - The Basin Post;The Basin Post",
                "Talks on water begin — The Basin Post;The Basin Post",
                "Talks on water begin;The Basin Post",
            })
    void the_name_of_the_site_is_no_part_of_the_title(String title, String site) {
        String head = "<title>" + title + "</title><meta property=og:site_name content=\"" + site + "\">";
        assertEquals("Talks on water begin", details("en", head, "").title());
    }

    @Test
    void a_site_that_gives_all_its_pages_one_title_has_it_in_the_heading() {
        String body = "<a href=/><h1>Ministry of Waters</h1></a><h1>Talks on rivers begin</h1><p>Words.</p>";
        assertEquals(
                "Talks on rivers begin",
                details("en", "<title>Official resource</title>", body).title());
    }

    @Test
    void a_heading_that_is_the_first_part_of_the_title_is_the_title() {
        String body = "<h1>Fields</h1><p>Words.</p>";
        assertEquals(
                "Fields",
                details("en", "<title>Fields - The Validation Library of All</title>", body)
                        .title());
    }

    @Test
    void broken_structured_data_does_no_harm() {
        DocumentDetails details =
                details("en", "<title>T</title><script type=application/ld+json>{\"@type\":[{]</script>", "");
        assertEquals("T", details.title());
    }
}
