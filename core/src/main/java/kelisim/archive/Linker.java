package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kelisim.archive.internal.Profile;

/**
 * Joins bearers into groups. Pairs that share a key are judged, each on its own; then judgements of sameness are carried out, the
 * strongest first, among equals in the order of their mentions, and one that would bring together a pair that is judged
 * different is left out. Nothing depends on the order in which documents came, and a group depends on no bearer outside its
 * component.
 */
final class Linker {

    private record Link(int one, int other, Comparison why) {}

    private static final Comparator<Link> STRONGEST = Comparator.comparing(
                    (Link link) -> link.why().basis() != Basis.USER)
            .thenComparing(link -> -link.why().score())
            .thenComparing(Link::one)
            .thenComparing(Link::other);

    private final List<Bearer> bearers;
    private final Mentions mentions;
    private final Groups groups;
    private final long[] pairs;
    /** Which of the pairs were found to contradict each other; those that were not need not be compared again. */
    private final BitSet contradicting = new BitSet();

    private final List<Judgement> judgements = new ArrayList<>();

    /** The groups, by first bearer. */
    static Linked link(List<Bearer> bearers, Mentions mentions, List<Judgement> userJudgements) {
        Linker linker = new Linker(bearers, mentions);
        List<Link> links = linker.userLinks(userJudgements);
        links.addAll(linker.nameLinks());
        links.sort(STRONGEST);
        links.forEach(linker::join);
        return new Linked(
                linker.groups.all(),
                linker.judgements.stream().sorted().distinct().toList());
    }

    /**
     * What linking gave.
     *
     * @param groups numbers of bearers that are one
     * @param judgements those that were carried out, and those that kept groups apart
     */
    record Linked(List<ImmutableIntArray> groups, List<Judgement> judgements) {}

    private Linker(List<Bearer> bearers, Mentions mentions) {
        this.bearers = bearers;
        this.mentions = mentions;
        this.groups = new Groups(bearers.size());
        this.pairs = Blocks.pairs(bearers);
    }

    private List<Link> userLinks(List<Judgement> userJudgements) {
        List<Link> links = new ArrayList<>();
        if (userJudgements.isEmpty()) {
            return links;
        }
        int[] ofMention = new int[mentions.size()];
        for (int bearer = 0; bearer < bearers.size(); bearer++) {
            int number = bearer;
            bearers.get(bearer).mentions().forEach(mention -> ofMention[mention] = number);
        }
        for (Judgement judgement : userJudgements) {
            int left = mentions.number(judgement.left());
            int right = mentions.number(judgement.right());
            if (left < 0 || right < 0) {
                continue;
            }
            if (judgement.verdict() == Verdict.SAME) {
                Comparison why = new Comparison(Verdict.SAME, 1, Basis.USER, judgement.reason());
                links.add(new Link(ofMention[left], ofMention[right], why));
            } else if (judgement.verdict() == Verdict.DIFFERENT) {
                judgements.add(judgement);
                groups.keepApart(ofMention[left], ofMention[right]);
            }
        }
        return links;
    }

    /** Each pair is judged on its own, so that threads may share them; what comes of it is kept in the order of the pairs. */
    private List<Link> nameLinks() {
        List<Optional<Link>> judged =
                Arrays.stream(pairs).parallel().mapToObj(this::judged).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < judged.size(); i++) {
            Link link = judged.get(i).orElse(null);
            if (link != null && link.why().verdict() == Verdict.SAME) {
                links.add(link);
            } else if (link != null) {
                contradicting.set(i);
                if (link.why().basis() == Basis.CONTEXT) {
                    note(link);
                }
            }
        }
        return links;
    }

    /** What the pair's comparison gave, if anything comes of it. */
    private Optional<Link> judged(long pair) {
        Link link = new Link(Blocks.one(pair), Blocks.other(pair), compared(pair));
        return link.why().verdict() == Verdict.SAME || contradicts(link.why()) ? Optional.of(link) : Optional.empty();
    }

    private Comparison compared(long pair) {
        return PairJudge.judge(bearers.get(Blocks.one(pair)), bearers.get(Blocks.other(pair)));
    }

    private static boolean contradicts(Comparison comparison) {
        return comparison.basis() != Basis.KNOWLEDGE && Profile.contradicts(comparison);
    }

    private void join(Link link) {
        int a = groups.of(link.one());
        int b = groups.of(link.other());
        if (a == b) {
            note(link);
            return;
        }
        boolean byUser = link.why().basis() == Basis.USER;
        if (groups.areApart(a, b) || (!byUser && contradicted(a, b))) {
            return;
        }
        note(link);
        groups.join(a, b);
    }

    /** Whether a bearer of the one group cannot be one with a bearer of the other. */
    private boolean contradicted(int a, int b) {
        for (int one : groups.witnesses(a)) {
            for (int other : groups.witnesses(b)) {
                long pair = Blocks.pair(one, other);
                int known = Arrays.binarySearch(pairs, pair);
                if (known >= 0 && !contradicting.get(known)) {
                    continue;
                }
                Comparison judged = compared(pair);
                if (contradicts(judged)) {
                    note(new Link(one, other, judged));
                    return true;
                }
            }
        }
        return false;
    }

    private void note(Link link) {
        Mention one = mentions.get(bearers.get(link.one()).first());
        Mention other = mentions.get(bearers.get(link.other()).first());
        Comparison why = link.why();
        judgements.add(new Judgement(why.verdict(), one, other, why.basis(), why.reason()));
    }
}
