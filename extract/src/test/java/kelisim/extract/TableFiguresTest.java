package kelisim.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kelisim.document.Document;
import kelisim.fact.Measurement;
import kelisim.ingest.text.TextIngester;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.junit.jupiter.api.Test;

class TableFiguresTest {

    @Test
    void theHeadOfAColumnTellsTheUnitAndTheRowWhoseFigureItIs() throws Exception {
        assertEquals(
                List.of("2400000 people Gabon", "4.1 % Zambia", "44 % Gabon", "5800000 people Zambia"),
                figures(
                        """
                        Country | Population (million) | Forest cover (%)
                        Gabon | 2.4 | 44
                        Zambia | 5.8 | 4.1
                        """));
    }

    @Test
    void theCaptionTellsTheUnitOfColumnsOfYears() throws Exception {
        List<String> found = figures(
                """
                Table 1. Trade of Chile, million euros

                                 2022      2023     change
                Sales to Peru   3,120     3,410     +9.3 %
                """);
        assertEquals(List.of("3120000000 EUR Peru", "3410000000 EUR Peru", "9.3 % Peru"), found);
    }

    @Test
    void exportsAreNoThingsThatAreCounted() throws Exception {
        assertEquals(
                List.of(),
                figures(
                        """
                        Group             Exports   Imports
                        Mineral waters    31.4       2.2
                        Wine              18.9      40.7
                        """));
    }

    @Test
    void dotsLeadFromALabelToItsFigureAndThatOfAnotherYear() throws Exception {
        assertEquals(
                List.of("24 boats", "3100 t", "3400 t", "61 boats"),
                figures(
                        """
                        Boats in service ........... 61
                        of which built of steel .... 24
                        Catch, tonnes .............. 3,400 (2015: 3,100)
                        """));
    }

    @Test
    void codesOfStatesHeadTheColumnsAndRowsCountSpecies() throws Exception {
        assertEquals(
                List.of("14 lynx Bulgaria", "203 bison Bulgaria", "87 bison Romania", "9 lynx Romania"),
                figures(
                        """
                        Rangers of Romania and Bulgaria counted together.

                        Counted in spring

                                    RO     BG
                        Bison       87    203
                        Lynx         9     14
                        """));
    }

    private static List<String> figures(String text) throws Exception {
        Source source = new Source("text.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8));
        Document document = new TextIngester().read(source, Limits.DEFAULT).document();
        return new ProseExtractor()
                .extract(document).facts().stream()
                        .filter(Measurement.class::isInstance)
                        .map(Measurement.class::cast)
                        .map(TableFiguresTest::brief)
                        .sorted()
                        .toList();
    }

    private static String brief(Measurement figure) {
        String of = figure.of() == null ? "" : " " + figure.of().text();
        return figure.value().toPlainString() + " " + figure.unit() + of;
    }
}
