package kelisim.examples.command;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import kelisim.fact.Code;
import kelisim.fact.EdtfDate;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** Facts as text: what their records hold, slot by slot, in the records' order. */
final class FactText {

    /** Slots whose meaning does not show by their value. */
    private static final Set<String> NAMED = Set.of(
            "until",
            "since",
            "status",
            "subject",
            "theme",
            "themes",
            "actors",
            "under",
            "deadline",
            "of",
            "period",
            "total",
            "upper",
            "comparator",
            "occasion",
            "ordinal",
            "party",
            "place",
            "by");

    private FactText() {}

    /** The fact on one line. */
    static String of(Fact fact) {
        StringJoiner line = new StringJoiner(" · ");
        for (RecordComponent slot : fact.getClass().getRecordComponents()) {
            String value = slot.getName().equals("evidence") ? "" : AnswerText.shortened(text(slot, fact));
            if (!value.isEmpty()) {
                boolean named = NAMED.contains(slot.getName()) || slot.getType() == EdtfDate.class;
                line.add(named ? slot.getName() + " " + value : value);
            }
        }
        return line.toString();
    }

    private static String text(RecordComponent slot, Fact fact) {
        try {
            Object value = slot.getAccessor().invoke(fact);
            return value == null ? "" : text(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("facts are public records of an exported package", e);
        }
    }

    private static String text(Object value) {
        if (value instanceof Name name) {
            return name.text();
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(FactText::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
