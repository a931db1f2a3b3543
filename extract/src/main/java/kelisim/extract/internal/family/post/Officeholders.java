package kelisim.extract.internal.family.post;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.fact.Analysis;
import kelisim.extract.internal.fact.Draft;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.fact.FactType;

/** Who is meant by an office in the plural without names: 'the two Prime Ministers', 'both rectors'. */
public final class Officeholders {

    /** No more are meant by such a word: of more holders it is not plain who. */
    private static final int MOST = 3;

    private final Analysis analysis;
    private final Map<String, Set<Entity>> byHead = new HashMap<>();

    /**
     * The holders of the offices told.
     *
     * @param drafts facts found so far; those that are no offices are passed over
     */
    public Officeholders(Analysis analysis, List<Draft> drafts) {
        this.analysis = analysis;
        for (Draft draft : drafts) {
            Entity person = draft.type() == FactType.OFFICE ? draft.entity("person") : null;
            if (person != null && !"former".equals(draft.string("status"))) {
                byHead.computeIfAbsent(head(String.valueOf(draft.string("role"))), h -> new LinkedHashSet<>())
                        .add(person);
            }
        }
    }

    /** The persons that a phrase means by their common office; none if it names somebody or it is not plain whom it means. */
    public List<Entity> of(Phrase phrase) {
        List<Mention> roles = analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ROLE);
        boolean names = !analysis.mentions()
                .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                .isEmpty();
        boolean definite = analysis.text().isFunction(phrase.begin(), "definite", "true")
                || analysis.text().isWord(phrase.begin(), "both");
        if (!definite
                || names
                || roles.isEmpty()
                || !Roles.isPlural(analysis, roles.get(0))
                || roles.get(0).end() != phrase.end()) {
            return List.of();
        }
        Set<Entity> holders = byHead.getOrDefault(head(Roles.singular(analysis, roles.get(0))), Set.of());
        return holders.size() > 1 && holders.size() <= MOST ? new ArrayList<>(holders) : List.of();
    }

    /** 'Minister of Energy' and 'energy minister' are both ministers. */
    private static String head(String role) {
        String words = role.toLowerCase(Locale.ROOT);
        int of = words.indexOf(" of ");
        int end = of < 0 ? words.length() : of;
        int cut = words.indexOf(" for ");
        end = cut < 0 ? end : Math.min(end, cut);
        String bare = words.substring(0, end);
        return bare.substring(Math.max(bare.lastIndexOf(' '), bare.lastIndexOf('-')) + 1);
    }
}
