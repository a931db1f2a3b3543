package kelisim.archive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

/** Gathers what the facts of one document say of each name. Not safe for use by several threads. */
final class Contexts {

    private final Posts posts = Posts.standard();
    private final Map<String, String> seats = new HashMap<>();
    private final Map<String, String> states = new HashMap<>();

    /** Every name in these facts, all of one document, with what they say of it. */
    Map<Name, Context> of(List<Fact> facts) {
        Map<Name, Context> contexts = new HashMap<>();
        for (Fact fact : facts) {
            for (Name name : fact.names()) {
                contexts.putIfAbsent(name, Context.NONE);
            }
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
        Posts.Kind kind = posts.of(office.role(), seat.startsWith("state "));
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
