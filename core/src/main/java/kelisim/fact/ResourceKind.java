package kelisim.fact;

/** The kind of what crosses a border. */
public enum ResourceKind implements Code {
    RIVER,
    LAKE,
    SEA,
    BASIN,
    MOUNTAIN,
    PROTECTED_AREA,
    SPECIES,
    FOREST,
    GLACIER,
    AQUIFER
}
