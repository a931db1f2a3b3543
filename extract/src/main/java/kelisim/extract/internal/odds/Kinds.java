package kelisim.extract.internal.odds;

import org.jspecify.annotations.Nullable;

/** Some kinds of {@link Clues}, in a table that tells with hardly more than one look whether a kind is among them. */
public final class Kinds {

    private static final int ROOM = 4;

    private final @Nullable String[] table;

    private Kinds(String... kinds) {
        this.table = new String[Integer.highestOneBit(kinds.length) * ROOM];
        for (String kind : kinds) {
            table[place(kind)] = kind;
        }
    }

    public static Kinds of(String... kinds) {
        return new Kinds(kinds);
    }

    boolean have(String kind) {
        return table[place(kind)] != null;
    }

    /** Where a kind stands or has room. */
    private int place(String kind) {
        int hash = kind.hashCode();
        int at = (hash ^ hash >>> 7) & (table.length - 1);
        for (String there = table[at]; there != null && !there.equals(kind); there = table[at]) {
            at = (at + 1) & (table.length - 1);
        }
        return at;
    }
}
