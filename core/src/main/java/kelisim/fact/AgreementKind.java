package kelisim.fact;

/** The kind of an instrument. */
public enum AgreementKind implements Code {
    MEMORANDUM,
    AGREEMENT,
    TREATY,
    CONVENTION,
    PROTOCOL,
    DECLARATION,
    STATEMENT,
    PROGRAMME,
    PLAN,
    DECISION,
    LAW,
    CHARTER,
    CONTRACT,
    LETTER
}
