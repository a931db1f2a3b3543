package kelisim.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-07-21, 2024-07-21, 2024-07-21",
        "2021-21, 2021-03-01, 2021-05-31",
        "2021-24, 2021-12-01, 2022-02-28",
        "2021-35, 2021-07-01, 2021-09-30",
        "2021-41, 2021-07-01, 2021-12-31",
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "2011~, 2011-01-01, 2011-12-31",
        "2021-01/2021-07, 2021-01-01, 2021-07-31",
        "../2030, -999999999-01-01, 2030-12-31",
        "1993/.., 1993-01-01, +999999999-12-31",
    })
    void knowsTheFirstAndTheLastDayItMayMean(String text, LocalDate earliest, LocalDate latest) {
        EdtfDate date = EdtfDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-13", "2024-02-30", "2024-7", "2024/2023", "../..", "19X4", "199X-05", "x"})
    void refusesWhatIsNoDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> EdtfDate.parse(text));
    }

    @Property
    void everyDayIsReadBack(@ForAll @DateRange(min = "0001-01-01", max = "9999-12-31") LocalDate day) {
        EdtfDate date = EdtfDate.of(day);
        assertEquals(day, date.earliest());
        assertTrue(date.isDay());
        assertEquals(date, EdtfDate.parse(date.toString()));
    }

    @Property
    void theOrderFollowsTheCalendar(
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate a,
            @ForAll @DateRange(min = "1900-01-01", max = "2100-12-31") LocalDate b) {
        assertEquals(
                Integer.signum(a.compareTo(b)), Integer.signum(EdtfDate.of(a).compareTo(EdtfDate.of(b))));
    }

    @Test
    void anIntervalRunsFromTheFirstBeginningToTheLastEnd() {
        assertEquals(
                EdtfDate.parse("2021/2025-03"),
                EdtfDate.between(EdtfDate.parse("2021/2022"), EdtfDate.parse("2025-01/2025-03")));
    }
}
