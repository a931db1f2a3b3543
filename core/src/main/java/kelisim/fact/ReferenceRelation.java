package kelisim.fact;

/** An instrument's tie to another. */
public enum ReferenceRelation implements Code {
    AMENDS,
    IMPLEMENTS,
    BASED_ON,
    REPLACES,
    RATIFIES
}
