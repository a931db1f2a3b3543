package kelisim.ingest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kelisim.document.Block;
import kelisim.document.BlockRole;
import kelisim.document.Document;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Reading;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextIngesterTest {

    private static final String RUSSIAN =
            "Соглашение о сотрудничестве\n\nСтороны договорились проводить ежегодные встречи "
                    + "и обмениваться сведениями о состоянии рек. Подписано в Бишкеке 5 июня 2021 года.\n";
    private static final String FRENCH =
            "Déclaration commune\n\nLes ministres se félicitent de la coopération engagée à "
                    + "Genève en matière d’énergie « verte ».\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1251", "KOI8-R", "IBM866"})
    void readsRussianInTheCharsetThatTheBytesGiveAway(String charset) {
        assertEquals(
                RUSSIAN,
                read(RUSSIAN.getBytes(Charset.forName(charset))).document().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsFrenchInTheCharsetThatTheBytesGiveAway(String charset) {
        assertEquals(
                FRENCH,
                read(FRENCH.getBytes(Charset.forName(charset))).document().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void leavesOutTheByteOrderMarkAndNothingElse(String charset) {
        String text = "\r\n Title \r\n\r\nBody\u00A0text.\r\n";
        Reading reading = read(("\uFEFF" + text).getBytes(Charset.forName(charset)));
        assertEquals(text, reading.document().text());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void leadingDotsPartALabelFromItsFigure() {
        List<Block.TableRow> rows =
                rows("Forest ........... 61 %\nArable land ...... 24 %\nWater ______________ 3 %\n");
        assertEquals(3, rows.size());
        assertEquals(2, rows.get(0).cells().size());
    }

    @Test
    void pagesOfAListOfContentsAreNoFigures() {
        assertEquals(List.of(), rows("Preface ........... 3\nChapter one ....... 7\nAnnex ............ 41\n"));
    }

    @Test
    void numbersOfParagraphsAreNoCells() {
        assertEquals(List.of(), rows("6.1  The Parties shall meet once a year.\n6.2  They shall meet in turn.\n"));
    }

    @Test
    void decimalNumbersInFrontOfSmallLettersMarkItemsIfTheyCount() {
        assertEquals(
                List.of("4.1", "4.2"),
                marks("The Committee AGREES:\n4.1 to install four gauges;\n4.2 to hold a drill in October.\n"));
        assertEquals(List.of(), marks("The share of imports rose from 1.9 per cent to\n2.4 per cent in a year.\n"));
        assertEquals(List.of(">", ">"), marks("The towns will\n\n  > train teachers,\n  > share a museum.\n"));
        assertEquals(List.of(">", ">"), marks("OUR TASK\n> to train teachers;\n> to share a museum.\n"));
    }

    @Test
    void bareNumbersAndAGapMarkItemsIfTheyCountFromOne() {
        assertEquals(
                List.of("1", "2", "3"),
                marks("The plan provides for\n  1  one radio network\n  2  a corridor for animals\n  3  a bridge\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"o", "→", "»", "›"})
    void arrowsAndTheLikeMarkItemsWhereTheyBeginSeveralLines(String mark) {
        assertEquals(
                List.of(mark, mark),
                marks("The mayors want to\n" + mark + " dig a well\n" + mark + " pave the road\n\nWe shall see.\n"));
        assertEquals(List.of(), marks("The mayors want this.\n" + mark + " dig a well\nWe shall see.\n"));
    }

    private static List<String> marks(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).document().blocks().stream()
                .filter(Block.ListItem.class::isInstance)
                .map(block -> ((Block.ListItem) block).marker())
                .toList();
    }

    private static List<Block.TableRow> rows(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).document().blocks().stream()
                .filter(Block.TableRow.class::isInstance)
                .map(Block.TableRow.class::cast)
                .toList();
    }

    @Test
    void keepsUtf8WithAFewBrokenBytesAndSaysSo() {
        byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
        bytes[20] = (byte) 0xFF;
        Reading reading = read(bytes);
        assertEquals("text.malformed", reading.problems().get(0).rule());
        assertTrue(reading.document().text().contains("Стороны договорились"));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] program = new byte[4000];
        new java.util.Random(7).nextBytes(program);
        assertEquals("text.binary", refusal(program));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\r\n", "\uFEFF"})
    void refusesWhatHoldsNoText(String text) {
        assertEquals("text.empty", refusal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void joinsHardWrappedLinesIntoOneBlockWhoseSpanIsExact() {
        String text =
                """
                The two delegations met on the bank of the river and agreed that the water
                level shall be measured every day, that the figures shall be exchanged every
                month, and that a commission of six members shall look into them.
                   In the second year the commission is to draw up a plan for the whole basin,
                which both Governments will then be asked to approve.
                """;
        Document document = document(text);
        assertEquals(2, document.blocks().size());
        String first = document.text(document.blocks().get(0).span());
        assertTrue(first.startsWith("The two delegations") && first.endsWith("look into them."), first);
        assertTrue(document.text(document.blocks().get(1).span()).startsWith("In the second year"));
    }

    @Test
    void joinsWrappedLinesAlsoWhereMostLinesAreShort() {
        Document document = document(
                """
                AGREEMENT
                ON A RIVER

                The Government of the Republic of Latvia and the Government of the Republic of
                Lithuania, hereinafter referred to as “the Parties”, who wish to keep the river
                clean,

                Article 1
                Purpose

                The Parties shall cooperate in the protection and sustainable use of the waters
                of the river and its tributaries.

                Article 2
                Bodies

                The Commission meets.

                For Latvia
                A. Berzins

                For Lithuania
                B. Jonaitis
                """);
        List<String> texts = document.blocks().stream()
                .map(b -> document.text(b.span()).replaceAll("\\s+", " "))
                .toList();
        assertEquals("AGREEMENT ON A RIVER", texts.get(0));
        assertEquals(
                "The Government of the Republic of Latvia and the Government of the Republic of Lithuania, hereinafter "
                        + "referred to as “the Parties”, who wish to keep the river clean,",
                texts.get(1));
        assertEquals("Article 1", texts.get(2));
    }

    @Test
    void takesTheBeginningForTheTitleAndNeverAnArticle() {
        assertEquals(
                "CONVENTION ON OUTER SPACE",
                document(
                                "CONVENTION ON OUTER SPACE\nThe States Parties to this Convention,\n\nHave agreed:\n\nArticle 1\n\n"
                                        + "Objects shall be registered.\n")
                        .details()
                        .title());
        assertEquals(
                "Agreement between the Government of A and the Government of B on the Delimitation of the Shelf",
                document(
                                "Agreement between the Government of A and the\nGovernment of B on the Delimitation of the\nShelf\n\n"
                                        + "18 May 1999\n\nThe Governments have agreed.\n")
                        .details()
                        .title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "–", "—", "-", "*", "·", "▪", "◦", "+", "●", "➢"})
    void readsItemsOfEveryBullet(String mark) {
        Document document = document("The parties agreed:\n\n" + mark + " water\n" + mark + " forests\n  " + mark
                + " pastures\n" + mark + " air\n\nThey shall meet again.\n");
        assertEquals(List.of("1 water", "1 forests", "2 pastures", "1 air"), items(document));
    }

    @Test
    void nestsNumbersLettersAndRomanNumerals() {
        Document document = document(
                """
                The Parties shall:
                1. exchange
                (a) data on floods;
                (b) data on dust:
                   i) hourly
                   ii) daily
                (c) conserve wild species
                2. meet once a year
                """);
        assertEquals(
                List.of(
                        "1 exchange",
                        "2 data on floods;",
                        "2 data on dust:",
                        "3 hourly",
                        "3 daily",
                        "2 conserve wild species",
                        "1 meet once a year"),
                items(document));
    }

    @Test
    void takesInitialsAndWrappedNumbersForNoMarks() {
        Document document =
                document("A. Smith, the delegate of the Union, spoke first and thanked his hosts at length.\n\n"
                        + "The first round of talks between the experts of the two countries took\n"
                        + "place in Osh and ended without any result, so they met once more in May\n"
                        + "26. Nobody had expected that much, as the delegates told the press there\n"
                        + "afterwards.\n");
        assertEquals(List.of(), items(document));
        assertEquals(2, document.blocks().size());
    }

    @Test
    void readsTablesOfAlignedColumnsCellByCell() {
        Document document = document(
                """
                Trade by year

                Year      Exports, USD mln    Imports, USD mln
                2021             120.5               98.0
                2022             131.0              102.4

                Source of the figures: customs statistics of both countries.
                """);
        List<Block.TableRow> rows = document.blocks().stream()
                .filter(Block.TableRow.class::isInstance)
                .map(Block.TableRow.class::cast)
                .toList();
        assertEquals(3, rows.size());
        assertTrue(rows.get(0).header());
        assertEquals(
                List.of("2022", "131.0", "102.4"),
                rows.get(2).cells().stream().map(document::text).toList());
    }

    @Test
    void givesNoBlockToWhatAPageCarriesBesideItsContent() {
        Document document = document(
                """
                Home | About | News | Contacts
                Share   Tweet   Print   Like

                Two ministries settle a plan

                The plan has three parts and will be carried out by the end of the year.

                Tags: water, energy
                Read also:
                Weather in the capital
                © 2024 All rights reserved
                """);
        assertEquals(
                List.of(
                        "Two ministries settle a plan",
                        "The plan has three parts and will be carried out by the end of the year."),
                document.blocks().stream().map(b -> document.text(b.span())).toList());
    }

    @Test
    void tellsTitleDateAndSignatures() {
        Document document = document(
                """
                AGREEMENT
                BETWEEN THE CITY OF A AND THE CITY OF B
                ON PARKS

                The City of A and the City of B, hereinafter “the Parties”, have agreed as follows:

                Article 1
                Purpose

                The Parties shall plant trees.

                Done at Osh on 2 March 2020 in two copies.

                For the City of A
                J. Doe
                """);
        assertEquals(
                "AGREEMENT BETWEEN THE CITY OF A AND THE CITY OF B ON PARKS",
                document.details().title());
        assertEquals(LocalDate.of(2020, 3, 2), document.details().published());
        assertEquals(
                List.of("For the City of A", "J. Doe"),
                document.blocks().stream()
                        .filter(b -> b.role() == BlockRole.SIGNATURE)
                        .map(b -> document.text(b.span()))
                        .toList());
    }

    @Test
    void readsOneEndlessLineInLinearTime() {
        byte[] bytes = "word ".repeat(4_000_000).getBytes(StandardCharsets.US_ASCII);
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bytes));
        assertEquals(1, reading.document().blocks().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ",
                "(a) a\n",
                "a\n",
                "| |",
                "| a | b |\n",
                "a  b\n",
                "- ",
                "A\n\n",
                "((((",
                "# a\n",
                "ab,\n",
                "x:\ny;\n",
                "i.\n",
                "2021-",
                "1.1.1.1.1 A\n",
                "   -  -\n"
            })
    void readsRepetitionsInLinearTime(String unit) {
        byte[] bytes = unit.repeat(1_000_000 / unit.length()).getBytes(StandardCharsets.US_ASCII);
        Source source = source(bytes);
        Reading reading = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> new TextIngester().read(source, Limits.DEFAULT));
        assertEquals(bytes.length, reading.document().text().length());
    }

    @Test
    void cutsWhatGoesBeyondTheLimitAndSaysSo() throws IngestException {
        Reading reading = new TextIngester()
                .read(source("abc😀def".getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT.withCharacters(4));
        assertEquals("abc", reading.document().text());
        assertEquals("limit.characters", reading.problems().get(0).rule());
    }

    private static List<String> items(Document document) {
        return document.blocks().stream()
                .filter(Block.ListItem.class::isInstance)
                .map(Block.ListItem.class::cast)
                .map(item -> item.depth() + " " + document.text(item.span()))
                .toList();
    }

    private static Document document(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8)).document();
    }

    private static Reading read(byte[] bytes) {
        try {
            return new TextIngester().read(source(bytes), Limits.DEFAULT);
        } catch (IngestException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(IngestException.class, () -> new TextIngester().read(source(bytes), Limits.DEFAULT))
                .problem()
                .rule();
    }

    private static Source source(byte[] bytes) {
        return new Source("sample.txt", "text/plain", bytes);
    }
}
