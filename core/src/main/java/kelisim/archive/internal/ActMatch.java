package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kelisim.archive.Basis;
import kelisim.archive.Comparison;
import kelisim.archive.Verdict;
import kelisim.archive.internal.Item.Sort;

/** Judges whether two titles of events or of instruments can be one's: numbers, years, states and kinds must agree. */
final class ActMatch {

    private static final double ALIKE = 0.8;
    private static final double SAME = 0.82;

    /** Words that tell what kind of event or instrument a title names. */
    private static final Set<String> KINDS = Set.of(
            "memorandum",
            "agreement",
            "treaty",
            "convention",
            "protocol",
            "declaration",
            "communique",
            "charter",
            "contract",
            "letter",
            "law",
            "programme",
            "plan",
            "roadmap",
            "meeting",
            "summit",
            "forum",
            "conference",
            "workshop",
            "seminar",
            "festival",
            "exhibition",
            "visit",
            "talks",
            "session",
            "congress",
            "election");

    private ActMatch() {}

    static Comparison compare(Title a, Title b) {
        String both = "'" + a.text() + "' and '" + b.text() + "'";
        for (Sort sort : List.of(Sort.NUMBER, Sort.STATE)) {
            Set<String> one = a.keys(sort);
            Set<String> other = b.keys(sort);
            if (!one.isEmpty() && !other.isEmpty() && contradict(one, other)) {
                String what = sort == Sort.NUMBER ? "numbers or years" : "states";
                return new Comparison(Verdict.DIFFERENT, 0.15, Basis.NAME, both + " have different " + what);
            }
        }
        Set<String> kindsA = kinds(a);
        Set<String> kindsB = kinds(b);
        if (!kindsA.isEmpty() && !kindsB.isEmpty() && Collections.disjoint(kindsA, kindsB)) {
            return new Comparison(
                    Verdict.DIFFERENT,
                    0.3,
                    Basis.NAME,
                    "a " + kindsA.iterator().next() + " is not a "
                            + kindsB.iterator().next());
        }
        Alignment alignment = Alignment.of(named(a), named(b), ALIKE);
        if (isBare(a) || isBare(b)) {
            return new Comparison(
                    Verdict.UNKNOWN, Math.min(0.6, alignment.score()), Basis.NAME, both + " are too general to tell");
        }
        boolean bothLeft = telling(alignment.leftA()) && telling(alignment.leftB());
        if (bothLeft && alignment.score() < 0.9) {
            return new Comparison(
                    Verdict.DIFFERENT, 0.6 * alignment.score(), Basis.NAME, both + " have different words");
        }
        boolean numbered = a.keys(Sort.NUMBER).isEmpty() == b.keys(Sort.NUMBER).isEmpty();
        if (alignment.score() >= SAME && numbered) {
            return new Comparison(Verdict.SAME, alignment.score(), Basis.NAME, both + " have the same words");
        }
        String reason = numbered ? both + " are alike in part" : "only one of " + both + " has a number or year";
        return new Comparison(Verdict.UNKNOWN, Math.min(0.75, alignment.score()), Basis.NAME, reason);
    }

    /** Whether a title names nothing in particular: 'the Memorandum', 'the 2024 agreement', 'talks'. */
    static boolean isBare(Title title) {
        double weight = 0;
        for (Item item : title.items()) {
            boolean kind =
                    KINDS.contains(item.key()) || KINDS.contains(item.word().latin());
            weight += kind || item.sort() == Sort.NUMBER ? 0 : item.weight();
        }
        return weight < 0.95;
    }

    private static boolean contradict(Set<String> one, Set<String> other) {
        return !one.containsAll(other) && !other.containsAll(one);
    }

    /** Words in lower case ahead of a name in capitals describe it: 'international music festival Meikin Asia'. */
    private static List<Item> named(Title title) {
        List<Item> items = title.items();
        int first = 0;
        while (first < items.size()
                && Character.isLowerCase(items.get(first).word().text().codePointAt(0))) {
            first++;
        }
        List<Item> named = items.subList(first == items.size() ? 0 : first, items.size());
        Title rest = title.with(named);
        return isBare(rest) ? items : named;
    }

    private static boolean telling(List<Item> items) {
        return items.stream().anyMatch(item -> item.sort() == Sort.NAME || item.sort() == Sort.FIELD);
    }

    private static Set<String> kinds(Title title) {
        Set<String> kinds = new TreeSet<>();
        List<Item> items = new ArrayList<>(title.items());
        for (Item item : items) {
            String word = item.word().latin();
            String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            for (String each : List.of(item.key(), word, singular)) {
                if (KINDS.contains(each)) {
                    kinds.add(each);
                }
            }
        }
        return kinds;
    }
}
