package kelisim.extract.internal.phrase;

/** How real a clause tells its matter to be. */
public enum Standing {
    /** Told as done or as so. */
    DONE,
    /** Decided or announced, still to come: 'will', 'is to', 'plans to', 'agreed to'. */
    PLANNED,
    /** Suggested: 'proposed to', 'it was suggested'. */
    PROPOSED,
    /** Possible, hoped for, under a condition. */
    HEDGED,
    /** Told as not so. */
    DENIED;

    /** The weaker of the two. */
    public Standing and(Standing other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
