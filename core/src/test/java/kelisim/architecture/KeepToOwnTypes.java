package kelisim.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/** That whatever is public or protected of a public class is made of Java's types and our own. */
final class KeepToOwnTypes extends ArchCondition<JavaClass> {

    KeepToOwnTypes() {
        super("have only Java's and our own types in public signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!isShown(type.getModifiers())) {
            return;
        }
        type.getSuperclass().ifPresent(above -> check(type, "extends", above, events));
        type.getInterfaces().forEach(above -> check(type, "implements", above, events));
        for (JavaField field : type.getFields()) {
            if (isShown(field.getModifiers())) {
                check(type, field.getName(), field.getType(), events);
            }
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (isShown(unit.getModifiers())) {
                check(type, unit.getFullName(), unit.getReturnType(), events);
                unit.getParameterTypes().forEach(parameter -> check(type, unit.getFullName(), parameter, events));
                unit.getExceptionTypes().forEach(thrown -> check(type, unit.getFullName(), thrown, events));
            }
        }
    }

    private static boolean isShown(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void check(JavaClass type, String where, JavaType used, ConditionEvents events) {
        Set<JavaClass> all = new HashSet<>(used.getAllInvolvedRawTypes());
        for (JavaClass each : all) {
            String name = each.getBaseComponentType().getPackageName();
            boolean own =
                    name.isEmpty() || name.startsWith("java.") || name.equals("kelisim") || name.startsWith("kelisim.");
            boolean internal = name.contains(".internal");
            if (!own || internal) {
                events.add(SimpleConditionEvent.violated(type, where + " shows " + each.getFullName()));
            }
        }
    }
}
