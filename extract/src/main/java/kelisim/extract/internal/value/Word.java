package kelisim.extract.internal.value;

import java.util.EnumMap;
import java.util.Map;

/** A spelling that the lexicon knows, with a number for each role that it can have. */
final class Word {

    /** What an unknown word is: nothing. */
    static final Word NONE = new Word("");

    final String spelling;
    private final Map<Role, Integer> values = new EnumMap<>(Role.class);
    private long low;
    private long high;
    private boolean opens;
    private boolean opensAlone;
    private boolean beginsName;

    Word(String spelling) {
        this.spelling = spelling;
    }

    void add(Role role, int value) {
        values.put(role, value);
        if (role.bit < Long.SIZE) {
            low |= 1L << role.bit;
        } else {
            high |= 1L << role.bit;
        }
        opens |= role.opens;
        opensAlone |= role.opens && !role.leads;
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
        return ((role.bit < Long.SIZE ? low : high) & (1L << role.bit)) != 0;
    }

    /** The number that goes with a role; 0 for a role which it does not have. */
    int value(Role role) {
        return is(role) ? values.getOrDefault(role, 0) : 0;
    }

    /** Whether it has no role, or no other than to name what is counted. */
    boolean onlyCounts() {
        long counted = 1L << Role.COUNTED.bit;
        return Role.COUNTED.bit < Long.SIZE ? (low & ~counted | high) == 0 : (high & ~counted | low) == 0;
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
