package kelisim.fact;

/** How far an instrument has come. What is only being drafted is {@link #NEGOTIATED}, what is only suggested {@link #PROPOSED}. */
public enum AgreementStatus implements Code {
    SIGNED,
    ADOPTED,
    RATIFIED,
    IN_FORCE,
    NEGOTIATED,
    PROPOSED
}
