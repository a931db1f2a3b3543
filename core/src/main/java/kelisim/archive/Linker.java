package kelisim.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kelisim.archive.internal.Profile;

/**
 * Joins bearers into groups. Pairs that share a key are judged, each on its own; then judgements of sameness are carried out, the
 * strongest first, among equals in the order of their mentions, and one that would bring together a pair that is judged
 * different is left out. Nothing depends on the order in which documents came, and a group depends on no bearer outside its
 * component.
 */
final class Linker {

    /** Larger blocks are compared within a window of this many, by first mention. */
    private static final int WINDOW = 60;

    private static final int LARGE = 400;

    /** Of larger groups, this many bearers are compared with the other group's before both are joined. */
    private static final int WITNESSES = 40;

    private record Link(Bearer one, Bearer other, Comparison why) {}

    private static final Comparator<Link> STRONGEST = Comparator.comparing(
                    (Link link) -> link.why().basis() != Basis.USER)
            .thenComparing(link -> -link.why().score())
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    private final Map<Bearer, List<Bearer>> groups = new HashMap<>();
    private final Set<Judgement> judgements = new TreeSet<>();
    private final Map<Mention, Set<Mention>> userApart = new HashMap<>();

    /** The groups, each sorted, by first bearer. */
    static Linked link(List<Bearer> bearers, List<Judgement> userJudgements) {
        Linker linker = new Linker();
        Map<Mention, Bearer> byMention = new HashMap<>();
        for (Bearer bearer : bearers) {
            linker.groups.put(bearer, new ArrayList<>(List.of(bearer)));
            bearer.mentions().forEach(mention -> byMention.put(mention, bearer));
        }
        List<Link> links = linker.userLinks(userJudgements, byMention);
        links.addAll(linker.nameLinks(bearers));
        links.sort(STRONGEST);
        links.forEach(linker::join);
        Set<List<Bearer>> distinct = new TreeSet<>(Comparator.comparing((List<Bearer> group) -> group.get(0)));
        linker.groups.values().forEach(group -> group.sort(null));
        distinct.addAll(linker.groups.values());
        return new Linked(List.copyOf(distinct), List.copyOf(linker.judgements));
    }

    /**
     * What linking gave.
     *
     * @param groups bearers that are one
     * @param judgements those that were carried out, and those that kept groups apart
     */
    record Linked(List<List<Bearer>> groups, List<Judgement> judgements) {}

    private List<Link> userLinks(List<Judgement> userJudgements, Map<Mention, Bearer> byMention) {
        List<Link> links = new ArrayList<>();
        for (Judgement judgement : userJudgements) {
            Bearer one = byMention.get(judgement.left());
            Bearer other = byMention.get(judgement.right());
            if (one == null || other == null) {
                continue;
            }
            if (judgement.verdict() == Verdict.SAME) {
                links.add(new Link(one, other, new Comparison(Verdict.SAME, 1, Basis.USER, judgement.reason())));
            } else if (judgement.verdict() == Verdict.DIFFERENT) {
                judgements.add(judgement);
                userApart.computeIfAbsent(one.first(), m -> new HashSet<>()).add(other.first());
                userApart.computeIfAbsent(other.first(), m -> new HashSet<>()).add(one.first());
            }
        }
        return links;
    }

    private List<Link> nameLinks(List<Bearer> bearers) {
        Map<String, List<Bearer>> blocks = new TreeMap<>();
        for (Bearer bearer : bearers) {
            bearer.keys().forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>(1))
                    .add(bearer));
        }
        Set<Long> seen = new HashSet<>();
        Map<Bearer, Integer> numbers = new HashMap<>();
        bearers.forEach(bearer -> numbers.put(bearer, numbers.size()));
        List<Bearer[]> pairs = new ArrayList<>();
        blocks.forEach((key, block) -> {
            if (key.startsWith("f:")) {
                return;
            }
            List<Bearer> others =
                    key.startsWith("i:") ? blocks.getOrDefault("f:" + key.substring(2), List.of()) : List.of();
            pairs(block, others, (one, other) -> {
                int a = numbers.getOrDefault(one, 0);
                int b = numbers.getOrDefault(other, 0);
                if (a != b && seen.add(((long) Math.min(a, b) << 32) | Math.max(a, b))) {
                    pairs.add(a < b ? new Bearer[] {one, other} : new Bearer[] {other, one});
                }
            });
        });
        return considered(pairs);
    }

    /** Each pair is judged on its own, so that threads may share them; what comes of it is kept in the order of the pairs. */
    private List<Link> considered(List<Bearer[]> pairs) {
        List<Link> links = new ArrayList<>();
        List<Comparison> judged = pairs.parallelStream()
                .map(pair -> PairJudge.judge(pair[0], pair[1]))
                .toList();
        for (int i = 0; i < judged.size(); i++) {
            consider(pairs.get(i)[0], pairs.get(i)[1], judged.get(i), links);
        }
        return links;
    }

    private static void pairs(
            List<Bearer> block, List<Bearer> others, java.util.function.BiConsumer<Bearer, Bearer> use) {
        int window = block.size() > LARGE ? WINDOW : LARGE;
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < Math.min(block.size(), i + 1 + window); j++) {
                use.accept(block.get(i), block.get(j));
            }
            for (int j = 0; j < Math.min(others.size(), LARGE); j++) {
                use.accept(block.get(i), others.get(j));
            }
        }
    }

    private void consider(Bearer one, Bearer other, Comparison judged, List<Link> links) {
        if (judged.verdict() == Verdict.SAME) {
            links.add(new Link(one, other, judged));
        } else if (judged.verdict() == Verdict.DIFFERENT && judged.basis() == Basis.CONTEXT) {
            judgements.add(judgement(one, other, judged));
        }
    }

    private void join(Link link) {
        List<Bearer> a = group(link.one());
        List<Bearer> b = group(link.other());
        if (a.get(0).equals(b.get(0))) {
            note(link);
            return;
        }
        if (apart(a, b, link.why().basis() == Basis.USER)) {
            return;
        }
        note(link);
        List<Bearer> larger = a.size() >= b.size() ? a : b;
        List<Bearer> smaller = a.size() >= b.size() ? b : a;
        larger.addAll(smaller);
        smaller.forEach(bearer -> groups.put(bearer, larger));
    }

    private void note(Link link) {
        judgements.add(judgement(link.one(), link.other(), link.why()));
    }

    /** Whether a judgement keeps a bearer of the one group from a bearer of the other. */
    private boolean apart(List<Bearer> a, List<Bearer> b, boolean byUser) {
        for (Bearer one : a) {
            Set<Mention> kept = userApart.getOrDefault(one.first(), Set.of());
            if (!kept.isEmpty() && b.stream().anyMatch(other -> kept.contains(other.first()))) {
                return true;
            }
        }
        return !byUser && contradicted(a, b);
    }

    private boolean contradicted(List<Bearer> a, List<Bearer> b) {
        for (Bearer one : witnesses(a)) {
            for (Bearer other : witnesses(b)) {
                Comparison judged = PairJudge.judge(one, other);
                if (judged.basis() != Basis.KNOWLEDGE && Profile.contradicts(judged)) {
                    judgements.add(judgement(one, other, judged));
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Bearer> witnesses(List<Bearer> group) {
        List<Bearer> sorted = new ArrayList<>(group);
        sorted.sort(null);
        return sorted.subList(0, Math.min(WITNESSES, sorted.size()));
    }

    private List<Bearer> group(Bearer bearer) {
        List<Bearer> group = groups.get(bearer);
        if (group == null) {
            throw new IllegalStateException("no group for " + bearer.first());
        }
        return group;
    }

    private static Judgement judgement(Bearer one, Bearer other, Comparison why) {
        return new Judgement(why.verdict(), one.first(), other.first(), why.basis(), why.reason());
    }
}
