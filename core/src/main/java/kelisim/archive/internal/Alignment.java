package kelisim.archive.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which item of one title stands for which of the other: the likest first, each once.
 *
 * @param score likeness weighted by what the items tell, of both titles' whole weight (a Dice coefficient)
 * @param pairs how many pairs there are
 * @param named whether a proper word is among them, spelt much the same
 * @param leftA the items of the first that have no counterpart
 * @param leftB those of the second
 */
record Alignment(double score, int pairs, boolean named, List<Item> leftA, List<Item> leftB) {

    private static final int MOST = 40;

    private record Pair(int first, int second, double likeness) {}

    static Alignment of(List<Item> a, List<Item> b, double alike) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, a.size()); i++) {
            for (int j = 0; j < Math.min(MOST, b.size()); j++) {
                double likeness = a.get(i).likeness(b.get(j));
                if (likeness >= alike) {
                    candidates.add(new Pair(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Pair p) -> -p.likeness())
                .thenComparingInt(p -> Math.abs(p.first() - p.second()))
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        return chosen(a, b, candidates);
    }

    private static Alignment chosen(List<Item> a, List<Item> b, List<Pair> candidates) {
        boolean[] takenA = new boolean[a.size()];
        boolean[] takenB = new boolean[b.size()];
        double matched = 0;
        int pairs = 0;
        boolean named = false;
        for (Pair pair : candidates) {
            if (!takenA[pair.first()] && !takenB[pair.second()]) {
                takenA[pair.first()] = true;
                takenB[pair.second()] = true;
                matched += pair.likeness()
                        * (a.get(pair.first()).weight() + b.get(pair.second()).weight());
                named |= a.get(pair.first()).sort() == Item.Sort.NAME && pair.likeness() > 0.9;
                pairs += a.get(pair.first()).isSlight() ? 0 : 1;
            }
        }
        double all = weight(a) + weight(b);
        return new Alignment(all == 0 ? 0 : matched / all, pairs, named, left(a, takenA), left(b, takenB));
    }

    private static double weight(List<Item> items) {
        return items.stream().mapToDouble(Item::weight).sum();
    }

    private static List<Item> left(List<Item> items, boolean[] taken) {
        List<Item> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (!taken[i]) {
                left.add(items.get(i));
            }
        }
        return left;
    }
}
