package kelisim.spi.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "July 22, 2024; 2024-07-22",
                "21.07.2024; 2024-07-21",
                "Nur-Sultan, 5 June 2021; 2021-06-05",
                "12 March 2021, 09:14; 2021-03-12",
                "Online edition | Monday 4 August 2025; 2025-08-04",
                "date 2021-09-30 Source: Office of the Speaker; 2021-09-30",
                "Published: 3 Sept. 2020 at 10:05 am; 2020-09-03",
                "Posted on February 7, 2019 by admin; 2019-02-07",
                "Tuesday, 1st of October 2019; 2019-10-01",
                "5 июня 2021 г.; 2021-06-05",
                "Бишкек, 5 июня 2021 года; 2021-06-05",
                "2021 жылғы 11 наурыз; 2021-03-11",
                "11 наурыз 2021; 2021-03-11",
                "2021-ж. 11-март; 2021-03-11",
                "11 mart 2021; 2021-03-11",
                "2021年3月11日; 2021-03-11",
                "25/12/2021; 2021-12-25",
                "12/25/2021 | News; 2021-12-25",
                "2021.03.11 10:22; 2021-03-11",
                "le 14 juillet 2022; 2022-07-14",
                "4. August 2025; 2025-08-04",
                "12 March 2021, 09:14     Views: 3 418     Share     A- A+; 2021-03-12",
            })
    void tellsTheDayOfALineThatSaysLittleElse(String line, String day) {
        DateLine date = DateLine.of(line);
        assertNotNull(date, line);
        assertEquals(day, date.day().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2021",
                "24-25 August 2017",
                "22 March 2021 – 25 March 2021",
                "March 22 to March 25, 2021",
                "Updated: 5 June 2021",
                "Last modified 2021-06-05",
                "Joint Statement of 12 March 2021",
                "The delegations met in Osh on 5 June 2021 and agreed on a plan for the next year.",
                "31.02.2021",
                "June 2021",
                "Tel: 21.07.20245",
                "It was adopted on 5 June 2021",
            })
    void saysNothingRatherThanAWrongDay(String line) {
        assertNull(DateLine.of(line), line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Dushanbe, 26 October 2015 – Officials of both states met.; 2015-10-26",
                "ASTANA. July 3, 2023. /AGENCY/ – The talks ended.; 2023-07-03",
                "BISHKEK (24.kg), 5 March 2020 - The ministry said so.; 2020-03-05",
                "5 June 2021 – The forum opened.; 2021-06-05",
            })
    void readsTheDatelineOfAParagraph(String paragraph, String day) {
        DateLine date = DateLine.opening(paragraph);
        assertNotNull(date, paragraph);
        assertEquals(day, date.day().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 26 October 2015 officials met – for the second time.",
                "The Agreement of 5 June 2021 – the first of its kind – is in force.",
            })
    void readsNoDatelineInASentence(String paragraph) {
        assertNull(DateLine.opening(paragraph), paragraph);
    }
}
