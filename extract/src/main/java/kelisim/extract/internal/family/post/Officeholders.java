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
import kelisim.extract.internal.mention.Reading;
import kelisim.extract.internal.phrase.Phrase;
import kelisim.fact.FactType;
import org.jspecify.annotations.Nullable;

/** Who is meant by an office without a name: 'the two Prime Ministers', 'both rectors', 'the Foreign Secretary'. */
public final class Officeholders {

    /** No more are meant by such a word: of more holders it is not plain who. */
    private static final int MOST = 3;

    private final Analysis analysis;
    private final Map<String, Set<Entity>> byHead = new HashMap<>();
    /** 'The Prime Ministers' are no deputy ministers: who holds the office by its whole name goes first. */
    private final Map<String, Set<Entity>> byRole = new HashMap<>();
    /** What those are heads of who hold an office of this name: 'president' is one of the heads of state. */
    private final Map<String, Set<String>> headed = new HashMap<>();
    /** Who may be meant by each office that was asked for. */
    private final Map<String, List<Set<Entity>>> groups = new HashMap<>();
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
                String role = String.valueOf(draft.string("role")).toLowerCase(Locale.ROOT);
                byRole.computeIfAbsent(role, r -> new LinkedHashSet<>()).add(person);
                byHead.computeIfAbsent(head(role), h -> new LinkedHashSet<>()).add(person);
            }
        }
        for (Mention role : analysis.mentions().all(MentionKind.ROLE)) {
            List<String> heads = role.entry() == null ? List.of() : role.entry().all("heads");
            headed.computeIfAbsent(Roles.singular(analysis, role).toLowerCase(Locale.ROOT), r -> new HashSet<>())
                    .addAll(heads);
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
        if (!isGroup(phrase)) {
            return List.of();
        }
        List<Mention> roles = analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ROLE);
        String role = Roles.singular(analysis, roles.get(0)).toLowerCase(Locale.ROOT);
        int count = count(phrase);
        for (Set<Entity> holders : groups.computeIfAbsent(role, this::groups)) {
            if (isSeveral(holders, count)) {
                return new ArrayList<>(holders);
            }
        }
        return List.of();
    }

    /** Who may be meant by an office in the plural, the likeliest first. */
    private List<Set<Entity>> groups(String role) {
        Set<Entity> exactly = byRole.getOrDefault(role, Set.of());
        return List.of(exactly, ofStates(exactly), byHead.getOrDefault(head(role), Set.of()), heads(role));
    }

    /** 'The two presidents' are those of states, where a chamber's president is named besides. */
    private Set<Entity> ofStates(Set<Entity> people) {
        Set<Entity> found = new LinkedHashSet<>();
        for (Draft office : held) {
            Entity body = office.entity("organisation");
            Entity person = office.entity("person");
            if (person != null && body != null && body.kind() == MentionKind.STATE && people.contains(person)) {
                found.add(person);
            }
        }
        return found;
    }

    /** 'The two heads of state' may be a president and a king, 'the leaders' a president and a chancellor. */
    private Set<Entity> heads(String role) {
        Set<String> of = headed.getOrDefault(role, Set.of());
        Set<Entity> found = new LinkedHashSet<>();
        for (Draft office : held) {
            String own = String.valueOf(office.string("role")).toLowerCase(Locale.ROOT);
            Entity body = office.entity("organisation");
            Entity person = office.entity("person");
            boolean state = body != null && body.kind() == MentionKind.STATE;
            if (person != null
                    && state
                    && headed.getOrDefault(own, Set.of()).stream().anyMatch(of::contains)) {
                found.add(person);
            }
        }
        return found;
    }

    /** Whether a phrase calls several by nothing but their office: 'the two presidents', 'both rectors'. */
    public boolean isGroup(Phrase phrase) {
        List<Mention> roles = analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.ROLE);
        boolean definite = analysis.text().isFunction(phrase.begin(), "definite", "true")
                || analysis.text().isWord(phrase.begin(), "both");
        return definite
                && analysis.mentions()
                        .within(phrase.begin(), phrase.end(), MentionKind.PERSON)
                        .isEmpty()
                && !roles.isEmpty()
                && Roles.isPlural(analysis, roles.get(0))
                && roles.get(0).end() == phrase.end();
    }

    /** As many as the phrase says that they are, or a few if it does not say. */
    private static boolean isSeveral(Set<Entity> holders, int count) {
        return count > 0 ? holders.size() == count : holders.size() > 1 && holders.size() <= MOST;
    }

    /** How many the phrase says that they are, 0 if it does not. */
    private int count(Phrase phrase) {
        if (analysis.text().isWord(phrase.begin(), "both")) {
            return 2;
        }
        return analysis.mentions().within(phrase.begin(), phrase.end(), MentionKind.FIGURE).stream()
                .map(Mention::reading)
                .map(reading -> reading instanceof Reading.Figure figure
                        ? figure.value().intValue()
                        : 0)
                .findFirst()
                .orElse(0);
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
