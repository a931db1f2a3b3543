package kelisim.ingest.html.internal.content;

/** Counts what has the same key, by a key of one number, without objects for keys and counts. */
final class Groups {

    /** No group at all. */
    static final int NONE = -1;

    private final long[] keys;
    /** How many were added to the group in each slot; 0 where it is free. */
    private final int[] counts;

    /** Room for so many groups. */
    Groups(int most) {
        int size = Integer.highestOneBit(Math.max(1, most)) * 4;
        this.keys = new long[size];
        this.counts = new int[size];
    }

    /** Adds one to the group with this key, whose number it tells. */
    int add(long key) {
        long hash = key * 0x9e3779b97f4a7c15L;
        int mask = counts.length - 1;
        int at = (int) (hash >>> Integer.SIZE) & mask;
        while (counts[at] > 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        keys[at] = key;
        counts[at]++;
        return at;
    }

    /** How many were added to a group. */
    int size(int group) {
        return counts[group];
    }
}
