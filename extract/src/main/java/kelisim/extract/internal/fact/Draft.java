package kelisim.extract.internal.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;
import kelisim.fact.EdtfDate;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/**
 * A fact as a finder found it: slots by their names in the interchange form, still without the merging of repeated mentions.
 * A slot set to {@code null} stays empty; a slot once set is not changed.
 */
public final class Draft {

    private final FactType type;
    private final Map<String, Object> slots = new LinkedHashMap<>();
    private final List<Span> spans = new ArrayList<>();
    private final String rule;
    private @Nullable Span core;

    private Draft(FactType type, String rule, Span span) {
        this.type = type;
        this.rule = rule;
        spans.add(span);
    }

    /**
     * @param rule what found it, such as {@code office.apposition}
     * @param span the words that say it
     */
    public static Draft of(FactType type, String rule, Span span) {
        return new Draft(type, rule, span);
    }

    /** The words that it is told in, where the evidence is a whole sentence. */
    public Draft in(Span words) {
        core = words;
        return this;
    }

    /** The words that tell it: those that were named as such, else its evidence. */
    List<Span> words() {
        return core == null ? List.copyOf(spans) : List.of(core);
    }

    public Draft name(String slot, @Nullable Entity entity) {
        return put(slot, entity);
    }

    public Draft names(String slot, List<Entity> entities) {
        return entities.isEmpty() ? this : put(slot, List.copyOf(entities));
    }

    public Draft text(String slot, @Nullable String text) {
        return put(slot, text == null || text.isBlank() ? null : text);
    }

    public Draft date(String slot, @Nullable EdtfDate date) {
        return put(slot, date);
    }

    /** A word of one of the closed lists, in its interchange form. */
    public Draft code(String slot, @Nullable String code) {
        return put(slot, code);
    }

    public Draft number(String slot, @Nullable BigDecimal number) {
        return put(slot, number);
    }

    /** The same told of another. */
    public Draft with(String slot, Entity other, String rule) {
        Draft copy = copy(rule);
        copy.slots.put(slot, other);
        return copy;
    }

    /** The same with a code in a slot, whatever stood there. */
    public Draft with(String slot, String code) {
        Draft copy = copy(rule);
        copy.slots.put(slot, code);
        return copy;
    }

    private Draft copy(String rule) {
        Draft copy = new Draft(type, rule, spans.get(0));
        copy.spans.addAll(spans.subList(1, spans.size()));
        copy.slots.putAll(slots);
        copy.core = core;
        return copy;
    }

    private Draft put(String slot, @Nullable Object value) {
        if (value != null) {
            slots.putIfAbsent(slot, value);
        }
        return this;
    }

    public FactType type() {
        return type;
    }

    public String rule() {
        return rule;
    }

    public List<Span> spans() {
        return spans;
    }

    Map<String, Object> slots() {
        return slots;
    }

    public boolean has(String slot) {
        return slots.containsKey(slot);
    }

    public @Nullable Entity entity(String slot) {
        return slots.get(slot) instanceof Entity entity ? entity : null;
    }

    public List<Entity> entities(String slot) {
        List<Entity> found = new ArrayList<>();
        if (slots.get(slot) instanceof List<?> list) {
            list.forEach(item -> found.add((Entity) item));
        }
        return found;
    }

    public @Nullable String string(String slot) {
        return slots.get(slot) instanceof String text ? text : null;
    }

    public @Nullable EdtfDate day(String slot) {
        return slots.get(slot) instanceof EdtfDate date ? date : null;
    }

    @Override
    public String toString() {
        return type + " " + slots + " (" + rule + ")";
    }
}
