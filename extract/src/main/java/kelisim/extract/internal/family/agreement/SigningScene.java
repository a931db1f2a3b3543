package kelisim.extract.internal.family.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Draft;

/** When and where signatures were put that tell it only of their instrument. */
final class SigningScene {

    private SigningScene() {}

    /** Gives signatures that tell no day or place those of their instrument, if it was signed. */
    static void complete(List<Draft> signatures, List<Draft> agreements) {
        Map<Entity, Draft> signed = new HashMap<>();
        for (Draft agreement : agreements) {
            Entity title = agreement.entity("title");
            boolean told = agreement.day("date") != null || agreement.entity("place") != null;
            if (title != null && told && "signed".equals(agreement.string("status"))) {
                signed.putIfAbsent(title, agreement);
            }
        }
        for (Draft signature : signatures) {
            Entity instrument = signature.entity("instrument");
            Draft agreement = instrument == null ? null : signed.get(instrument);
            if (agreement != null) {
                signature.date("date", agreement.day("date")).name("place", agreement.entity("place"));
            }
        }
    }
}
