package kelisim.extract.internal.fact;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What a slot holds, so that rules can fill it from a span. */
public enum SlotKind {
    NAME,
    NAMES,
    TEXT,
    DATE,
    CODE,
    NUMBER;

    private static final Map<FactType, Map<String, SlotKind>> SLOTS = new EnumMap<>(FactType.class);

    static {
        put(FactType.OFFICE, "person NAME role TEXT organisation NAME from DATE until DATE status CODE");
        put(FactType.AGREEMENT, "kind CODE title NAME parties NAMES subject TEXT date DATE place NAME status CODE");
        put(FactType.SIGNATURE, "signatory NAME instrument NAME party NAME date DATE place NAME");
        put(FactType.EVENT, "kind CODE name NAME ordinal NUMBER date DATE place NAME theme TEXT status CODE");
        put(FactType.PARTICIPATION, "participant NAME event NAME role CODE");
        put(FactType.AFFILIATION, "member NAME body NAME relation CODE since DATE");
        put(FactType.ESTABLISHMENT, "subject NAME act CODE date DATE place NAME by NAME under NAME status CODE");
        put(FactType.COMMITMENT, "text TEXT kind CODE themes CODE actors NAMES under NAME deadline DATE place NAME");
        put(
                FactType.MEASUREMENT,
                "value NUMBER unit TEXT upper NUMBER indicator TEXT total NUMBER kind CODE comparator CODE period DATE of NAME");
        put(FactType.TWINNING, "places NAMES");
        put(FactType.STATEMENT, "quote TEXT speaker NAME occasion NAME");
        put(FactType.REFERENCE, "from NAME relation CODE to NAME");
        put(FactType.SHARED_RESOURCE, "resource NAME kind CODE states NAMES");
        put(FactType.CONTACT, "value TEXT channel CODE organisation NAME");
    }

    private static void put(FactType type, String slots) {
        Map<String, SlotKind> kinds = new LinkedHashMap<>();
        String[] words = slots.split(" ");
        for (int i = 0; i < words.length; i += 2) {
            kinds.put(words[i], valueOf(words[i + 1]));
        }
        SLOTS.put(type, kinds);
    }

    /** The slots of a type. */
    static Map<String, SlotKind> of(FactType type) {
        return SLOTS.getOrDefault(type, Map.of());
    }

    static @Nullable SlotKind of(FactType type, String slot) {
        return of(type).get(slot);
    }
}
