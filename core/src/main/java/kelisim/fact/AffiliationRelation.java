package kelisim.fact;

/** A body's place in another. */
public enum AffiliationRelation implements Code {
    BRANCH_OF,
    PART_OF,
    MEMBER_OF,
    SUBORDINATE_TO,
    PARTNER_OF,
    BASED_AT
}
