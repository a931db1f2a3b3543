package kelisim.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kelisim.archive.Context.Post;
import kelisim.archive.internal.Posts;
import kelisim.fact.Agreement;
import kelisim.fact.EdtfDate;
import kelisim.fact.Event;
import kelisim.fact.Fact;
import kelisim.fact.Name;
import kelisim.fact.NameKind;
import kelisim.fact.Office;
import org.jspecify.annotations.Nullable;

/** Gathers what the facts of each document say of the names in them. */
final class Contexts {

    /** Roles and seats recur: each is looked up once. */
    private record Role(String words, boolean ofState) {}

    private final Posts posts = Posts.standard();
    private final Map<String, String> seats = new ConcurrentHashMap<>();
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Map<Role, Optional<Posts.Kind>> kinds = new ConcurrentHashMap<>();
    private final Map<Context, Context> known = new ConcurrentHashMap<>();

    private Contexts() {}

    /** The context of each mention, by its number. Equal contexts are one object. */
    static Context[] of(Archive archive, Mentions mentions) {
        Contexts contexts = new Contexts();
        Context[] ofMention = new Context[mentions.size()];
        IntStream.range(0, mentions.documents()).parallel().forEach(document -> {
            int begin = mentions.begin(document);
            int end = mentions.begin(document + 1);
            if (begin < end) {
                Map<Name, Context> said = contexts.of(archive.facts(mentions.documentOf(begin)));
                for (int number = begin; number < end; number++) {
                    Context context = said.getOrDefault(mentions.name(number), Context.NONE);
                    ofMention[number] = contexts.known.computeIfAbsent(context, same -> same);
                }
            }
        });
        return ofMention;
    }

    /** What the facts of one document say, as far as they say anything. */
    private Map<Name, Context> of(List<Fact> facts) {
        Map<Name, Context> contexts = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Office office) {
                add(contexts, office.person(), office(office));
            } else if (fact instanceof Event event && event.name() != null) {
                add(contexts, event.name(), event(event));
            } else if (fact instanceof Agreement agreement && agreement.title() != null) {
                add(contexts, agreement.title(), agreement(agreement));
            }
        }
        return contexts;
    }

    private static void add(Map<Name, Context> contexts, Name name, Context context) {
        contexts.merge(name, context, Context::with);
    }

    private Context office(Office office) {
        Name organisation = office.organisation();
        if (organisation == null) {
            return Context.NONE;
        }
        String seat =
                seats.computeIfAbsent(organisation.text(), text -> Objects.requireNonNullElse(posts.seat(text), ""));
        Posts.Kind kind = kinds.computeIfAbsent(
                        new Role(office.role(), seat.startsWith("state ")),
                        role -> Optional.ofNullable(posts.of(role.words(), role.ofState())))
                .orElse(null);
        if (kind == null || seat.isEmpty()) {
            return Context.NONE;
        }
        String state = states.computeIfAbsent(
                organisation.text(), text -> Objects.requireNonNullElse(posts.stateOf(text), ""));
        Post post = new Post(kind.name(), seat, state, kind.ofState(), year(office));
        return new Context(Set.of(post), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static int year(Office office) {
        EdtfDate when = office.when();
        LocalDate published = office.document().details().published();
        if (when != null && !when.earliest().equals(LocalDate.MIN)) {
            return when.earliest().getYear();
        }
        return published == null || office.status() != null ? 0 : published.getYear();
    }

    private static Context event(Event event) {
        return new Context(
                Set.of(),
                event.ordinal() == null ? Set.of() : Set.of(event.ordinal()),
                dates(event.date()),
                Set.of(),
                Set.of());
    }

    private Context agreement(Agreement agreement) {
        Set<String> parties = new TreeSet<>();
        agreement.parties().stream()
                .flatMap(party -> party.kind() == NameKind.STATE || party.kind() == NameKind.ORGANISATION
                        ? Stream.of(party)
                        : Stream.empty())
                .forEach(party -> parties.add(
                        seats.computeIfAbsent(party.text(), text -> Objects.requireNonNullElse(posts.seat(text), ""))));
        parties.remove("");
        return new Context(
                Set.of(),
                Set.of(),
                dates(agreement.date()),
                Set.of(agreement.kind().code()),
                parties);
    }

    private static Set<EdtfDate> dates(@Nullable EdtfDate date) {
        return date == null ? Set.of() : Set.of(date);
    }
}
