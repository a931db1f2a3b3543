package kelisim.extract.internal.family.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/** Whose a contact is: the body that its line names first, that of the lines above it, or the one the document names most. */
final class Owners {

    /** So many tokens back in running text an organisation is still the one that the contact is of. */
    private static final int NEAR = 60;

    private final ContactLines lines;
    private final NavigableMap<Integer, Entity> places = new TreeMap<>();
    private final @Nullable Entity main;
    private final @Nullable Entity letterhead;

    Owners(Analysis analysis, ContactLines lines) {
        this.lines = lines;
        Map<Entity, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions().all(MentionKind.ORGANISATION)) {
            Entity entity = analysis.discourse().of(mention);
            if (entity != null) {
                counts.merge(entity, 1, Integer::sum);
                places.putIfAbsent(mention.begin(), entity);
            }
        }
        Entity most = null;
        for (Map.Entry<Entity, Integer> count : counts.entrySet()) {
            most = most == null || count.getValue() > counts.getOrDefault(most, 0) ? count.getKey() : most;
        }
        main = most;
        Entity own = analysis.discourse().own();
        letterhead = own == null ? places.get(0) : own;
    }

    @Nullable
    Entity of(int token) {
        int block = lines.at(token);
        Phrase line = lines.blocks().get(block);
        Map.Entry<Integer, Entity> first = places.ceilingEntry(line.begin());
        Map.Entry<Integer, Entity> last = places.lowerEntry(token);
        boolean inLine = first != null && first.getKey() <= token;
        if (inLine) {
            return lines.isShort(block) || last == null ? first.getValue() : last.getValue();
        }
        for (int above = block - 1; above >= 0 && lines.isImprint(above); above--) {
            Phrase other = lines.blocks().get(above);
            Map.Entry<Integer, Entity> named = places.ceilingEntry(other.begin());
            if (named != null && named.getKey() < other.end()) {
                return named.getValue();
            }
        }
        if (lines.isShort(block) && letterhead != null) {
            return letterhead;
        }
        return last != null && token - last.getKey() <= NEAR ? last.getValue() : main;
    }
}
