package kelisim.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What every fact's compact constructor makes of its slots: one order, one way to write a number, nothing blank. */
final class Slots {

    private Slots() {}

    static List<Name> sorted(List<Name> names) {
        return List.copyOf(new TreeSet<>(names));
    }

    static List<Name> names(@Nullable Name... single) {
        return names(List.of(), single);
    }

    /** The filled ones among the single slots, after those of the list. */
    static List<Name> names(List<Name> several, @Nullable Name... single) {
        List<Name> names = new ArrayList<>(several.size() + single.length);
        names.addAll(several);
        for (Name name : single) {
            if (name != null) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    static Set<Theme> sorted(Set<Theme> themes) {
        return themes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(themes));
    }

    static String text(String fact, String slot, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("slot '" + slot + "' of a fact of type " + fact + " is blank");
        }
        return value;
    }

    static @Nullable String textOrAbsent(String fact, String slot, @Nullable String value) {
        return value == null ? null : text(fact, slot, value);
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static List<Evidence> evidence(Collection<Evidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact needs evidence");
        }
        if (evidence.size() == 1) {
            return List.copyOf(evidence);
        }
        TreeSet<Evidence> sorted = new TreeSet<>(evidence);
        if (!sorted.first().document().id().equals(sorted.last().document().id())) {
            throw new IllegalArgumentException("a fact's evidence is of one document, not of "
                    + sorted.first().document().source() + " and "
                    + sorted.last().document().source());
        }
        return List.copyOf(sorted);
    }
}
