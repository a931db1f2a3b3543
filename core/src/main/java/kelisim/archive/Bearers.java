package kelisim.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kelisim.archive.internal.Profile;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/** Groups the mentions of an archive by spelling, as far as nothing speaks against it. */
final class Bearers {

    /** What is said in one document of a name. */
    private record Said(Mention mention, Context context) {}

    private final Map<String, List<Said>> groups = new HashMap<>();
    private final Map<Name, Profile> profiles;
    private final Map<Name, String> spellings = new HashMap<>();
    private final Set<Mention> judged = new HashSet<>();

    /** The bearers of an archive, sorted. Mentions that a user has judged stand alone. */
    static List<Bearer> of(Archive archive) {
        Bearers bearers = new Bearers(profiles(archive.facts()));
        for (Judgement judgement : archive.judgements()) {
            bearers.judged.add(judgement.left());
            bearers.judged.add(judgement.right());
        }
        bearers.gather(archive.facts());
        List<Bearer> all = new ArrayList<>();
        bearers.groups.forEach((spelling, said) -> bearers.group(said, all));
        all.sort(null);
        return all;
    }

    private Bearers(Map<Name, Profile> profiles) {
        this.profiles = profiles;
    }

    /** Each name is read once, by as many threads as there are: a profile depends on its name alone. */
    private static Map<Name, Profile> profiles(List<Fact> facts) {
        Set<Name> names = new HashSet<>();
        facts.forEach(fact -> names.addAll(fact.names()));
        return names.parallelStream()
                .collect(Collectors.toConcurrentMap(
                        name -> name, name -> Profile.of(name.kind(), name.text(), name.forms())));
    }

    private void gather(List<Fact> facts) {
        Contexts contexts = new Contexts();
        int begin = 0;
        while (begin < facts.size()) {
            DocumentId document = facts.get(begin).document().id();
            int end = begin + 1;
            while (end < facts.size() && facts.get(end).document().id().equals(document)) {
                end++;
            }
            contexts.of(facts.subList(begin, end))
                    .forEach((name, context) -> add(new Mention(document, name), context));
            begin = end;
        }
    }

    private void add(Mention mention, Context context) {
        String spelling = spellings.computeIfAbsent(mention.name(), this::spelling);
        String key = spelling;
        if (judged.contains(mention)) {
            key = "judged " + mention.document() + " " + mention.name();
        } else if (spelling.startsWith("in ")) {
            key = mention.document() + " " + spelling;
        }
        groups.computeIfAbsent(key, k -> new ArrayList<>(1)).add(new Said(mention, context));
    }

    /** Names that tell nothing apart from their document begin with 'in'. */
    private String spelling(Name name) {
        Profile profile = profiles.get(name);
        if (profile == null) {
            throw new IllegalStateException("no profile of " + name);
        }
        if (profile.known() != null) {
            return profile.known();
        }
        String own = profile.kind().code() + " " + profile.spelling();
        return profile.fullestTells() ? own : "in " + own;
    }

    private void group(List<Said> said, List<Bearer> all) {
        Map<String, Context> distinct = new TreeMap<>();
        for (Said each : said) {
            distinct.putIfAbsent(each.context().toString(), each.context());
        }
        Context together = Context.NONE;
        for (Context context : distinct.values()) {
            if (together.conflict(context) != null) {
                split(said, all);
                return;
            }
            together = together.with(context);
        }
        all.add(Bearer.of(said.stream().map(Said::mention).toList(), together, false, profiles));
    }

    /** Some of the mentions cannot be one: each context is a bearer of its own, and so is each mention without any. */
    private void split(List<Said> said, List<Bearer> all) {
        Map<String, Set<Mention>> byContext = new TreeMap<>();
        Map<String, Context> contexts = new HashMap<>();
        for (Said each : said) {
            if (each.context().isEmpty()) {
                all.add(Bearer.of(List.of(each.mention()), Context.NONE, true, profiles));
            } else {
                String key = each.context().toString();
                contexts.put(key, each.context());
                byContext.computeIfAbsent(key, k -> new TreeSet<>()).add(each.mention());
            }
        }
        byContext.forEach((key, mentions) -> {
            Context context = contexts.get(key);
            all.add(Bearer.of(mentions, context == null ? Context.NONE : context, true, profiles));
        });
    }
}
