package kelisim.extract.internal.value;

import java.util.Arrays;

/** A spelling that the lexicon knows, with a number for each role that it can have. */
final class Word {

    /** What an unknown word is: nothing. */
    static final Word NONE = new Word("");

    final String spelling;
    /** The sets of its roles, in two parts as those of {@link Roles}. */
    private long low;

    private long high;
    /** The number of each of its roles, in the order of the roles. */
    private int[] values = {};

    private boolean opens;
    private boolean opensAlone;
    private boolean beginsName;

    Word(String spelling) {
        this.spelling = spelling;
    }

    void add(Role role, int value) {
        int place = place(role);
        if (!is(role)) {
            int[] fewer = values;
            values = Arrays.copyOf(fewer, fewer.length + 1);
            System.arraycopy(fewer, place, values, place + 1, fewer.length - place);
        }
        values[place] = value;
        low |= role.low;
        high |= role.high;
        opens |= role.opens;
        opensAlone |= role.opens && !role.leads;
    }

    /** How many of its roles come before that one. */
    private int place(Role role) {
        return role.low != 0
                ? Long.bitCount(low & (role.low - 1))
                : Long.bitCount(low) + Long.bitCount(high & (role.high - 1));
    }

    /** Marks it as a word with which a value begins whatever follows. */
    void addOpening() {
        opens = true;
        opensAlone = true;
    }

    /** Marks it as the first word of a name, such as a holiday's, which a value may begin with. */
    void addName() {
        beginsName = true;
    }

    boolean is(Role role) {
        return (low & role.low | high & role.high) != 0;
    }

    /** Whether it has any of these roles. */
    boolean isAny(Roles roles) {
        return (low & roles.low() | high & roles.high()) != 0;
    }

    /** The number that goes with a role; 0 for a role which it does not have. */
    int value(Role role) {
        return is(role) ? values[place(role)] : 0;
    }

    /** Whether it has no role, or no other than to name what is counted. */
    boolean onlyCounts() {
        return (low & ~Role.COUNTED.low | high & ~Role.COUNTED.high) == 0;
    }

    /** Whether a value can begin with it. */
    boolean opens() {
        return opens;
    }

    /** Whether a value can begin with it if the rest of a name follows. */
    boolean beginsName() {
        return beginsName;
    }

    /** Whether a value can begin with it whatever follows. */
    boolean opensAlone() {
        return opensAlone;
    }
}
