package kelisim.extract.internal.family.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

/** Who is meant by an office without a name: 'the two Prime Ministers', 'both rectors', 'the Foreign Secretary'. */
public final class Officeholders {

    /** No more are meant by such a word: of more holders it is not plain who. */
    private static final int MOST = 3;

    private final Analysis analysis;
    private final Map<String, Set<Entity>> byHead = new HashMap<>();
    /** The offices that are held, in the order in which they are told. */
    private final List<Draft> held = new ArrayList<>();

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
                held.add(draft);
                byHead.computeIfAbsent(head(String.valueOf(draft.string("role"))), h -> new LinkedHashSet<>())
                        .add(person);
            }
        }
        held.sort(Comparator.comparingInt(office -> office.spans().get(0).begin()));
    }

    /**
     * The one who holds the office by which a phrase calls somebody: 'the Foreign Secretary', 'the President of A'. Of several the
     * one told first, of whom the document is; {@code null} if the phrase names somebody, or a state or body of which nobody is told to hold it.
     */
    public @Nullable Entity one(Phrase phrase) {
        List<Mention> roles = analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ROLE);
        boolean names = !analysis.mentions()
                .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                .isEmpty();
        boolean definite = analysis.text().isFunction(phrase.begin(), "definite", "true");
        if (!definite || names || roles.size() != 1 || Roles.isPlural(analysis, roles.get(0))) {
            return null;
        }
        Set<Entity> whose = whose(phrase, roles.get(0));
        String words =
                analysis.surface(roles.get(0).begin(), roles.get(0).end()).toLowerCase(Locale.ROOT);
        for (Draft office : held) {
            String role = String.valueOf(office.string("role")).toLowerCase(Locale.ROOT);
            boolean before = office.spans().get(0).begin()
                    < analysis.tokens().begin(roles.get(0).begin());
            boolean fits = role.equals(words) || role.startsWith(words + " ") || role.endsWith(" " + words);
            Entity body = office.entity("organisation");
            if (fits && before && (whose.isEmpty() || body != null && whose.contains(body))) {
                return office.entity("person");
            }
        }
        return null;
    }

    /** The states and bodies that a phrase names besides an office. */
    private Set<Entity> whose(Phrase phrase, Mention role) {
        Set<Entity> bodies = new HashSet<>();
        for (Mention mention : analysis.mentions().within(phrase.begin(), phrase.end())) {
            Entity entity = mention.equals(role) ? null : analysis.discourse().of(mention);
            if (entity != null) {
                bodies.add(entity);
            }
        }
        return bodies;
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
