package kelisim.extract.internal.family.measurement;

import java.util.HashMap;
import java.util.Map;
import kelisim.extract.internal.lexicon.Entry;
import kelisim.extract.internal.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a physical quantity is called by its unit alone, by the lexicon {@code dimension}: so many km are a length. */
final class Dimensions {

    private final Map<String, String> byUnit = new HashMap<>();

    Dimensions(Lexicon lexicon) {
        for (Entry entry : lexicon.entries()) {
            if (entry.lexicon().equals("dimension")) {
                for (String unit : entry.all("units")) {
                    byUnit.put(unit, entry.name());
                }
            }
        }
    }

    @Nullable
    String of(String unit) {
        return byUnit.get(unit);
    }
}
