package kelisim.extract.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.ibm.icu.text.RuleBasedNumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kelisim.fact.RomanNumerals;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What is printed in any way that the recogniser knows is read back as it was. */
class ValueFormatsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2024, 7, 22);
    private static final RuleBasedNumberFormat SPELLING =
            new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    private static final List<String> SPACES = List.of(" ", "\u00a0", "\u2009", "\u202f", "\n");

    @Property(tries = 200)
    void daysReadBackFromDeedsAndScans(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 0, max = 4) int space) {
        String month = named("MMMM", day);
        String ordinal = SPELLING.format(day.getDayOfMonth(), "%spellout-ordinal");
        String year = SPELLING.format(day.getYear(), "%spellout-numbering-verbose");
        String gap = SPACES.get(space);
        for (String written : List.of(
                day.getDayOfMonth() + gap + month + gap + day.getYear(),
                month + gap + day.getDayOfMonth() + "," + gap + day.getYear(),
                "the " + ordinal + " day of " + month + ", " + day.getYear(),
                "the " + ordinal + " of " + month + " in the year " + day.getYear(),
                "the " + ordinal + " day of " + month + " " + year,
                named("d '(day)' MMMM '(month)', 'of the year' yyyy", day),
                named("d . MM . yyyy", day),
                day.getDayOfMonth() + "." + RomanNumerals.write(day.getMonthValue()) + "." + day.getYear())) {
            Value value = only("Done on " + written + " in Astana.", written);
            assertEquals(day.toString(), value.normal(), written);
        }
    }

    @Property(tries = 200)
    void intervalsReadBack(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate last = first.plusDays(days);
        String whole = first + "/" + last;
        for (String joint : List.of(" to ", " until ", " – ", " through ")) {
            String written = named("d MMMM yyyy", first) + joint + named("d MMMM yyyy", last);
            assertEquals(whole, only("Open " + written + ".", written).normal(), written);
        }
        String between = "between " + named("MMMM d, yyyy", first) + " and " + named("MMMM d, yyyy", last);
        assertEquals(whole, only("Open " + between + ".", between).normal(), between);
        if (first.getMonth() == last.getMonth() && first.getYear() == last.getYear()) {
            String written = first.getDayOfMonth() + "–" + named("d MMMM yyyy", last);
            assertEquals(whole, only("Open " + written + ".", written).normal(), written);
        }
    }

    @Property(tries = 100)
    void quartersAndWeeksReadBack(@ForAll("days") LocalDate day) {
        int quarter = (day.getMonthValue() + 2) / 3;
        String nth = List.of("first", "second", "third", "fourth").get(quarter - 1);
        int year = day.getYear();
        for (String written : List.of(
                "Q" + quarter + " " + year,
                year + " Q" + quarter,
                year + "Q" + quarter,
                quarter + "Q" + year,
                "the " + nth + " quarter of " + year)) {
            assertEquals(
                    year + "-" + (32 + quarter),
                    only("Sold " + written + ".", written).normal(),
                    written);
        }
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int of = monday.get(IsoFields.WEEK_BASED_YEAR);
        for (String written : List.of(
                String.format(Locale.ROOT, "%04d-W%02d", of, week),
                "week " + week + " of " + of,
                of + " week " + week)) {
            assertEquals(
                    monday + "/" + monday.plusDays(6),
                    only("Sold " + written + ".", written).normal(),
                    written);
        }
    }

    @Property(tries = 100)
    void aListOfDaysSharesItsYear(@ForAll("days") LocalDate first, @ForAll @IntRange(min = 32, max = 200) int days) {
        LocalDate last = first.plusDays(days);
        String text = "Done on " + named("d MMMM", first) + " and " + named("d MMMM yyyy", last) + ".";
        if (first.getYear() == last.getYear()) {
            assertEquals(
                    List.of(first.toString(), last.toString()),
                    ValueRecogniser.english().recognise(text, PUBLISHED).stream()
                            .map(Value::normal)
                            .toList(),
                    text);
        }
    }

    @Example
    void theOneThousandthOrdersAndOneThousandthParts() {
        assertEquals(
                ValueKind.ORDINAL,
                only("It is the one thousandth.", "one thousandth").kind());
        assertEquals(
                ValueKind.NUMBER,
                only("It is one thousandth.", "one thousandth").kind());
    }

    @Property(tries = 300)
    void numbersReadBackFromWords(@ForAll @LongRange(min = 21, max = 999_999_999_999L) long number) {
        for (String rule : List.of("%spellout-cardinal", "%spellout-cardinal-verbose")) {
            String written = SPELLING.format(number, rule);
            assertEquals(
                    Long.toString(number),
                    only("It has " + written + ".", written).normal(),
                    written);
        }
        String ordinal = SPELLING.format(number, "%spellout-ordinal");
        Value value = only("It is the " + ordinal + ".", ordinal);
        assertEquals(ValueKind.ORDINAL, value.kind(), ordinal);
        assertEquals(Long.toString(number), value.normal(), ordinal);
    }

    @Test
    void everyNameOfEveryUnitReadsBack() {
        List<String> wrong = new ArrayList<>();
        JsonNode currencies = list("currencies");
        for (var unit : list("units").properties()) {
            for (JsonNode name : unit.getValue().path("names")) {
                String written = "12.5 " + name.asText();
                List<Value> values = ValueRecogniser.english().recognise("It is " + written + " now", null);
                boolean read =
                        values.size() == 1 && unit.getKey().equals(values.get(0).unit());
                boolean money = currencies.toString().contains("\"" + name.asText() + "\"");
                if (!read && !money) {
                    wrong.add(written + " " + values);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyCurrencyReadsBackByCodeAndName() {
        for (var currency : list("currencies").get("currencies").properties()) {
            String code = currency.getKey();
            for (String written :
                    List.of("1,234.50 " + code, code + " 1,234.50", code + "1,234.50", "1 234,50 " + code)) {
                Value value = only("It costs " + written + " now", written);
                assertEquals(code, value.unit(), written);
                assertEquals("1234.5", value.normal(), written);
            }
            for (JsonNode name : currency.getValue().get("names")) {
                String written = "12 " + name.asText();
                assertEquals(code, only("It costs " + written + " now", written).unit(), written);
            }
        }
    }

    @Property(tries = 200)
    void sharesReadBack(@ForAll @IntRange(min = 0, max = 100_000) int thousandths) {
        BigDecimal share = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        for (String unit : List.of("%", " %", "\u00a0%", "\u202f%", " percent", " per cent", " percentage points")) {
            String written = share.toPlainString() + unit;
            Value value = only("It was " + written + " then", written);
            assertEquals(ValueKind.PERCENT, value.kind(), written);
            assertEquals(share.toPlainString(), value.normal(), written);
        }
    }

    private static Value only(String text, String written) {
        List<Value> values = ValueRecogniser.english().recognise(text, PUBLISHED);
        assertEquals(1, values.size(), text + " " + values);
        assertTrue(values.get(0).span().of(text).equals(written), text + " " + values);
        return values.get(0);
    }

    private static String named(String format, LocalDate day) {
        return DateTimeFormatter.ofPattern(format, Locale.ENGLISH).format(day);
    }

    private static JsonNode list(String name) {
        try (InputStream in = Objects.requireNonNull(
                ValueRecogniser.class.getResourceAsStream("/kelisim/extract/values/en/" + name + ".yaml"))) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
}
