package kelisim.extract.internal.value;

import java.util.EnumMap;
import java.util.Map;

/** A spelling that the lexicon knows, with a number for each role that it can have. */
final class Word {

    /** What an unknown word is: nothing. */
    static final Word NONE = new Word("");

    final String spelling;
    private final Map<Role, Integer> values = new EnumMap<>(Role.class);
    private boolean opens;

    Word(String spelling) {
        this.spelling = spelling;
    }

    void add(Role role, int value) {
        values.put(role, value);
        opens |= role.opens;
    }

    /** Marks it as the first word of a phrase, so that the scan stops at it. */
    void addOpening() {
        opens = true;
    }

    boolean is(Role role) {
        return values.containsKey(role);
    }

    /** The number that goes with a role; 0 for a role which it does not have. */
    int value(Role role) {
        return values.getOrDefault(role, 0);
    }

    /** Whether a value can begin with it. */
    boolean opens() {
        return opens;
    }
}
