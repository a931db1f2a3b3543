package kelisim.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kelisim.archive.Entity;
import kelisim.document.DocumentId;
import kelisim.fact.EdtfDate;
import kelisim.fact.Evidence;
import kelisim.fact.Fact;
import kelisim.fact.Name;
import org.jspecify.annotations.Nullable;

/**
 * A question about facts of one type. It is immutable: each condition gives a new question, and all conditions hold at
 * once. A name given as text means every entity of the archive that bears it, in whatever spelling; a name that the
 * archive does not know gives no answers.
 *
 * @param <F> the type of fact
 * @param <Q> the question itself, so that conditions can be chained
 */
public abstract class Question<F extends Fact, Q extends Question<F, Q>> {

    private final Sources<F> sources;
    private final List<Condition<F>> conditions;

    Question(Sources<F> sources, List<Condition<F>> conditions) {
        this.sources = sources;
        this.conditions = List.copyOf(conditions);
    }

    /** Facts of this document. */
    public Q in(DocumentId document) {
        return where(Set.of(document), fact -> fact.document().id().equals(document));
    }

    /** Facts that name this person, body, state, place, instrument, event or resource in any slot. */
    public Q about(String name) {
        return about(sources.named(name));
    }

    /** Facts that name this entity in any slot. */
    public Q about(Entity entity) {
        return about(Set.of(entity));
    }

    /** Facts whose date has a day in common with this one; facts without a date are left out. */
    public Q during(EdtfDate date) {
        return where(FactIndex.yearKeys(date), fact -> {
            EdtfDate when = fact.when();
            return when != null && when.overlaps(date);
        });
    }

    /** Facts that say they are of this place. */
    public Q at(String place) {
        return slot(place, Fact::place);
    }

    /** Facts with this property. */
    public Q where(Predicate<? super F> property) {
        return where(Set.of(), property);
    }

    /** The facts, each on its own, in the archive's order. */
    public Stream<F> facts() {
        FactIndex<F> index = sources.index();
        List<Set<?>> keys = new ArrayList<>();
        conditions.stream().filter(condition -> !condition.keys().isEmpty()).forEach(each -> keys.add(each.keys()));
        keys.sort(Comparator.comparingInt(index::count));
        IntStream candidates = keys.isEmpty() ? IntStream.range(0, index.facts().size()) : index.having(keys.get(0));
        return candidates
                .filter(fact -> keys.stream().skip(1).allMatch(each -> index.has(each, fact)))
                .mapToObj(index.facts()::get)
                .filter(this::holds);
    }

    /** The answers: facts that tell of the same state of affairs together, in the order of the first fact of each. */
    public Stream<Answer<F>> answers() {
        Map<Object, List<F>> groups = new LinkedHashMap<>();
        facts().forEach(fact ->
                groups.computeIfAbsent(sameness(fact), key -> new ArrayList<>()).add(fact));
        return groups.values().stream().map(facts -> new Answer<F>(facts.get(0), List.copyOf(facts)));
    }

    /** How many answers there are. */
    public long count() {
        return answers().count();
    }

    /** The words behind all answers, in the archive's order. */
    public Stream<Evidence> evidence() {
        return facts().flatMap(fact -> fact.evidence().stream());
    }

    /** What two facts have in common if they tell of the same; facts that have nothing of the kind stand alone. */
    abstract Object sameness(F fact);

    abstract Q with(List<Condition<F>> conditions);

    final Sources<F> sources() {
        return sources;
    }

    /** Facts that have one of the names' entities in this slot. */
    final Q slot(String name, Slot<? super F> slot) {
        return slots(name, fact -> {
            Name value = slot.of(fact);
            return value == null ? List.of() : List.of(value);
        });
    }

    /** Facts that have one of the names' entities among these. */
    final Q slots(String name, Slots<? super F> slots) {
        Set<Entity> entities = sources.named(name);
        return where(keys(entities), fact -> slots.of(fact).stream()
                .anyMatch(each -> entities.contains(sources.entity(fact, each))));
    }

    final Q where(Set<?> keys, Predicate<? super F> property) {
        List<Condition<F>> more = new ArrayList<>(conditions);
        more.add(new Condition<>(keys, property::test));
        return with(more);
    }

    /** The entity in a slot, for {@link #sameness}; empty slots are alike. */
    final String entity(F fact, @Nullable Name name) {
        return name == null ? "" : sources.entity(fact, name).id();
    }

    private Q about(Set<Entity> entities) {
        return where(keys(entities), fact -> fact.names().stream()
                .anyMatch(name -> entities.contains(sources.entity(fact, name))));
    }

    /** No entity at all must not read as 'no key': the empty set of entities has a key that no fact has. */
    private static Set<?> keys(Set<Entity> entities) {
        return entities.isEmpty() ? Set.of(Question.class) : entities;
    }

    private boolean holds(F fact) {
        for (Condition<F> condition : conditions) {
            if (!condition.property().test(fact)) {
                return false;
            }
        }
        return true;
    }

    /** A slot that holds one name or none. */
    interface Slot<F> {
        @Nullable
        Name of(F fact);
    }

    /** A slot that holds several names. */
    interface Slots<F> {
        List<Name> of(F fact);
    }

    /**
     * What must hold.
     *
     * @param keys index keys of which a fact that fulfils it has one; empty if none are known
     */
    record Condition<F>(Set<?> keys, Predicate<F> property) {
        Condition {
            keys = Set.copyOf(keys);
        }
    }
}
