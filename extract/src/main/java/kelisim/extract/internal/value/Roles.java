package kelisim.extract.internal.value;

/**
 * A set of roles, such as those of the words with which what a reader reads can begin: one look at a word tells whether it has
 * any of them.
 *
 * @param low the first 64 roles, a bit for each
 * @param high the others
 */
record Roles(long low, long high) {

    static Roles of(Role... roles) {
        long low = 0;
        long high = 0;
        for (Role role : roles) {
            low |= role.low;
            high |= role.high;
        }
        return new Roles(low, high);
    }

    /** These and those. */
    Roles and(Roles others) {
        return new Roles(low | others.low, high | others.high);
    }
}
