package kelisim.extract.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ValueLawsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 22);
    private static final List<String> FORMATS = List.of(
            "yyyy-MM-dd",
            "d MMMM yyyy",
            "MMMM d, yyyy",
            "dd.MM.yyyy",
            "d MMM yyyy",
            "EEEE, d MMMM yyyy",
            "MM/dd/yyyy",
            "yyyy/MM/dd",
            "yyyy-MMM-d",
            "MMM. d, yyyy");

    @Property(tries = 300)
    void aDayReadsBackFromEveryWayOfWritingIt(@ForAll("days") LocalDate day, @ForAll("formats") String format) {
        String written = DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(day);
        List<Value> values =
                ValueRecogniser.english().recognise("It was signed on " + written + " in Astana.", PUBLISHED);
        assertEquals(1, values.size(), written);
        assertEquals(day.toString(), values.get(0).normal(), written);
        assertEquals(written, values.get(0).span().of("It was signed on " + written + " in Astana."));
    }

    @Property(tries = 200)
    void daysOfWorkSkipWeekendsBothWays(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 2, max = 60) int count) {
        LocalDate ahead = LocalDate.parse(normal(count + " working days from now", day));
        LocalDate back = LocalDate.parse(normal(count + " business days ago", day));
        assertEquals(count, workdays(day, ahead), day + " " + count);
        assertEquals(count, workdays(back.minusDays(1), day.minusDays(1)), day + " " + count);
        assertTrue(isWorkday(ahead) && isWorkday(back), day + " " + count);
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /** Days of work behind a day, up to and with another. */
    private static long workdays(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(d -> isWorkday(d))
                .count();
    }

    @Property(tries = 200)
    void aTimeOfDayReadsBackWithItsDay(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(min = 0, max = 23) int hour,
            @ForAll @IntRange(min = 0, max = 59) int minute) {
        String clock = String.format(Locale.ROOT, "%02d:%02d", hour, minute);
        String written = clock + " on "
                + DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day);
        List<Value> values = ValueRecogniser.english()
                .reading(Register.REPORT)
                .recognise("It began at " + written + " in Astana.", PUBLISHED);
        assertEquals(1, values.size(), written);
        assertEquals(day.toString(), values.get(0).normal());
        assertEquals(day + "T" + clock, ((DateValue) values.get(0)).timex());
    }

    @Property(tries = 200)
    void anIntervalReadsBackFromItsTwoDays(
            @ForAll("days") LocalDate first, @ForAll @IntRange(min = 2, max = 400) int days) {
        LocalDate last = first.plusDays(days);
        DateTimeFormatter format = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
        assertEquals(
                first + "/" + last, normal("from " + format.format(first) + " to " + format.format(last), PUBLISHED));
    }

    private static String normal(String text, LocalDate published) {
        List<Value> values = ValueRecogniser.english().recognise(text, published);
        assertEquals(1, values.size(), text);
        return String.valueOf(values.get(0).normal());
    }

    @Property(tries = 200)
    void aNumberReadsBackWithAndWithoutSeparators(
            @ForAll @BigRange(min = "3000", max = "999999999") @Scale(2) BigDecimal number) {
        for (String written : List.of(
                number.toPlainString() + " km",
                String.format(Locale.ENGLISH, "%,.2f km", number),
                String.format(Locale.GERMAN, "%,.2f km", number),
                String.format(Locale.ENGLISH, "%,.2f km", number).replace(',', '\u202f'))) {
            Value value = ValueRecogniser.english().recognise(written, null).get(0);
            assertEquals(number.stripTrailingZeros().toPlainString(), value.normal(), written);
            assertEquals(written.length(), value.span().end(), written);
        }
    }

    @Property(tries = 500)
    void noTextIsTooStrangeAndSpansStayInsideAndApart(@ForAll("texts") String text) {
        for (Register register : Register.values()) {
            int free = 0;
            for (Value value : ValueRecogniser.english().reading(register).recognise(text, PUBLISHED)) {
                assertTrue(value.span().begin() >= free && !value.span().isEmpty(), text);
                free = value.span().end();
            }
            assertTrue(free <= text.length(), text);
        }
    }

    @Test
    void anArticleInsideAnAddressBelongsToNoOtherValue() {
        noTextIsTooStrangeAndSpansStayInsideAndApart("www.the 1years ");
    }

    @Test
    void repetitionTakesLinearTime() {
        List<String> parts = List.of(
                "1 ",
                "1,",
                "111,",
                "111 ",
                "5 million ",
                "one hundred and ",
                "the end of ",
                "from 1 ",
                "(1",
                "+1 ",
                "a@",
                "@",
                "com.",
                "http://",
                "www.",
                "between may and ",
                "1/",
                "1-",
                "1.",
                "% ",
                "$",
                "two years and ",
                "the ",
                "may ",
                "Monday ",
                "twenty-",
                "the first week of the ",
                "two days before ",
                "last week of ",
                "a",
                "us ",
                "'",
                "one point one ",
                "more than ",
                "since the ",
                "half a ",
                "Q1 ",
                "1st ");
        for (String part : parts) {
            String text = part.repeat(200_000 / part.length());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> ValueRecogniser.english().recognise(text, PUBLISHED), part);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1750, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of(FORMATS);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "1",
                "12",
                "2016",
                "/",
                "-",
                ".",
                ",",
                " ",
                "\n",
                "\n\n",
                "the ",
                "of ",
                "from ",
                "to ",
                "between ",
                "and ",
                "last ",
                "next ",
                "two ",
                "hundred ",
                "million ",
                "May ",
                "Friday ",
                "week ",
                "years ",
                "ago ",
                "before ",
                "since ",
                "%",
                "$",
                "EUR",
                "km",
                "half ",
                "a ",
                "first ",
                "end ",
                "early ",
                "(",
                ")",
                "+",
                "@",
                "x.com",
                "www.",
                "th",
                "’",
                "😀",
                "\u00a0",
                "٣",
                "é");
        return pieces.list().ofMaxSize(24).map(list -> String.join("", list));
    }
}
