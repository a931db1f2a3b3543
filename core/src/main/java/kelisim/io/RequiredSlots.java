package kelisim.io;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import kelisim.document.DocumentDetails;
import kelisim.fact.Affiliation;
import kelisim.fact.Agreement;
import kelisim.fact.Commitment;
import kelisim.fact.Contact;
import kelisim.fact.Establishment;
import kelisim.fact.Event;
import kelisim.fact.Fact;
import kelisim.fact.Measurement;
import kelisim.fact.Office;
import kelisim.fact.Participation;
import kelisim.fact.Reference;
import kelisim.fact.SharedResource;
import kelisim.fact.Signature;
import kelisim.fact.Statement;
import kelisim.fact.Twinning;

/**
 * Which slots a fact must have. The records say so by their {@code @Nullable} annotations, which need not be there at run
 * time; a test holds the two together.
 */
final class RequiredSlots {

    private static final Map<Class<? extends Fact>, Set<String>> OF_FACTS = Map.ofEntries(
            Map.entry(Office.class, Set.of("person", "role")),
            Map.entry(Agreement.class, Set.of("kind")),
            Map.entry(Signature.class, Set.of("signatory")),
            Map.entry(Event.class, Set.of("kind")),
            Map.entry(Participation.class, Set.of("participant")),
            Map.entry(Affiliation.class, Set.of("member", "body")),
            Map.entry(Establishment.class, Set.of("subject", "act")),
            Map.entry(Commitment.class, Set.of("text")),
            Map.entry(Measurement.class, Set.of("value", "unit")),
            Map.entry(Twinning.class, Set.of()),
            Map.entry(Statement.class, Set.of("quote")),
            Map.entry(Reference.class, Set.of("relation", "to")),
            Map.entry(SharedResource.class, Set.of("resource")),
            Map.entry(Contact.class, Set.of("value")));

    private RequiredSlots() {}

    /** Whether a component of this record may be left out of a file. */
    static boolean isOptional(Class<?> type, RecordComponent component) {
        Set<String> required = OF_FACTS.get(type);
        if (required != null) {
            return !required.contains(component.getName());
        }
        boolean list = component.getGenericType() instanceof java.lang.reflect.ParameterizedType;
        return list || component.getName().equals("locator") || type.equals(DocumentDetails.class);
    }
}
