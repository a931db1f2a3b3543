package kelisim.extract.internal.family.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Whose office it is where another one tells it: the same office spoken of just before, one beside it, one of the superior. */
final class OfficesBefore {

    private static final int NEAR_SENTENCES = 2;

    private final Analysis analysis;
    private final List<Draft> all;
    private final Map<String, NavigableMap<Integer, Draft>> byHead = new HashMap<>();
    private final NavigableMap<Integer, Draft> byPlace = new TreeMap<>();

    OfficesBefore(Analysis analysis, List<Draft> all) {
        this.analysis = analysis;
        this.all = all;
    }

    /** Of the body in which the one whose deputy somebody is was last told to hold an office. */
    @Nullable
    Entity superior(int begin) {
        int number = analysis.text().sentenceNumber(begin);
        Entity last = null;
        int at = -1;
        for (Draft other : all) {
            int there = analysis.tokens().at(other.spans().get(0).begin());
            boolean near = there < begin && number - analysis.text().sentenceNumber(there) < NEAR_SENTENCES;
            if (near && there > at && other.has("organisation")) {
                last = other.entity("organisation");
                at = there;
            }
        }
        return last;
    }

    /** 'He replaces A, rector since 2013': of the body whose rector was spoken of a sentence before; a deputy of the same head. */
    @Nullable
    Entity sameOffice(Draft draft, int begin) {
        int number = analysis.text().sentenceNumber(begin);
        NavigableMap<Integer, Draft> offices = byHead().getOrDefault(head(draft), new TreeMap<>());
        Map.Entry<Integer, Draft> other = offices.floorEntry(begin);
        boolean near = other != null && number - analysis.text().sentenceNumber(other.getKey()) <= NEAR_SENTENCES;
        return near ? other.getValue().entity("organisation") : null;
    }

    /** 'Director of the Fund A, its deputy B and economist C': of the body of the office just before in the same sentence. */
    @Nullable
    Entity neighbour(Draft draft, Sentence sentence) {
        int begin = analysis.tokens().at(draft.spans().get(0).begin());
        byHead();
        Map.Entry<Integer, Draft> before = byPlace.lowerEntry(begin);
        boolean near = before != null
                && before.getKey() >= sentence.begin()
                && before.getValue().entity("person") != draft.entity("person");
        Entity body = near ? before.getValue().entity("organisation") : null;
        return body == null || body.kind() != MentionKind.ORGANISATION ? null : body;
    }

    /** The offices with bodies by the last word of the role, by their places. */
    private Map<String, NavigableMap<Integer, Draft>> byHead() {
        if (byHead.isEmpty()) {
            for (Draft draft : all) {
                if (draft.has("organisation")) {
                    int at = analysis.tokens().at(draft.spans().get(0).begin());
                    byHead.computeIfAbsent(head(draft), h -> new TreeMap<>()).putIfAbsent(at, draft);
                    byPlace.putIfAbsent(at, draft);
                }
            }
            byHead.putIfAbsent("", new TreeMap<>());
        }
        return byHead;
    }

    private static String head(Draft draft) {
        String role = String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
        return role.substring(Math.max(role.lastIndexOf(' '), role.lastIndexOf('-')) + 1);
    }
}
