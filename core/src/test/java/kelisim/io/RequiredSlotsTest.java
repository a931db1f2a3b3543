package kelisim.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import kelisim.fact.FactType;
import org.junit.jupiter.api.Test;

class RequiredSlotsTest {

    @Test
    void they_are_those_that_the_records_do_not_mark_as_nullable() {
        for (FactType type : FactType.values()) {
            for (RecordComponent component : type.record().getRecordComponents()) {
                boolean nullable = Arrays.stream(component.getAnnotatedType().getAnnotations())
                        .anyMatch(a -> a.annotationType().getSimpleName().equals("Nullable"));
                boolean collection = Collection.class.isAssignableFrom(component.getType());
                assertEquals(
                        nullable || collection,
                        RequiredSlots.isOptional(type.record(), component),
                        type + "." + component.getName());
            }
        }
    }
}
