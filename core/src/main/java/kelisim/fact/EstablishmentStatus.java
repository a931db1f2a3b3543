package kelisim.fact;

/** Whether it was done. Absent means done. */
public enum EstablishmentStatus implements Code {
    PLANNED
}
