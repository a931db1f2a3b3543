package kelisim.archive;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which bearers, by their numbers, are one so far, and whom users keep apart: a disjoint-set forest (Galler and Fischer, 1964). */
final class Groups {

    /** Of larger groups, this many bearers speak for all. */
    private static final int WITNESSES = 24;

    private final int[] parent;
    private final Map<Integer, int[]> witnesses = new HashMap<>();
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    Groups(int bearers) {
        this.parent = new int[bearers];
        Arrays.setAll(parent, number -> number);
    }

    /** The number of the group that a bearer is in, until groups are joined. */
    int of(int bearer) {
        int root = bearer;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /** The first bearers of a group, rising. */
    int[] witnesses(int group) {
        return witnesses.getOrDefault(group, new int[] {group});
    }

    /** Says that the groups of these two must not be joined. */
    void keepApart(int one, int other) {
        apart.computeIfAbsent(of(one), k -> new HashSet<>()).add(other);
        apart.computeIfAbsent(of(other), k -> new HashSet<>()).add(one);
    }

    boolean areApart(int group, int other) {
        return apart.getOrDefault(group, Set.of()).stream().anyMatch(bearer -> of(bearer) == other);
    }

    /** Makes two groups one. The first bearer of both gives it its number, so that it does not depend on what joined first. */
    void join(int group, int other) {
        int root = Math.min(group, other);
        int joined = Math.max(group, other);
        int[] first = ImmutableIntArray.builder()
                .addAll(ImmutableIntArray.copyOf(witnesses(group)))
                .addAll(ImmutableIntArray.copyOf(witnesses(other)))
                .build()
                .toArray();
        Arrays.sort(first);
        witnesses.put(root, Arrays.copyOf(first, Math.min(WITNESSES, first.length)));
        witnesses.remove(joined);
        parent[joined] = root;
        Set<Integer> enemies = apart.remove(joined);
        if (enemies != null) {
            apart.computeIfAbsent(root, k -> new HashSet<>()).addAll(enemies);
        }
    }

    /** All groups by their first bearers, each rising. */
    List<ImmutableIntArray> all() {
        Map<Integer, ImmutableIntArray.Builder> groups = new TreeMap<>();
        for (int bearer = 0; bearer < parent.length; bearer++) {
            groups.computeIfAbsent(of(bearer), k -> ImmutableIntArray.builder(1))
                    .add(bearer);
        }
        List<ImmutableIntArray> all = new ArrayList<>(groups.size());
        groups.values().forEach(group -> all.add(group.build()));
        return all;
    }
}
