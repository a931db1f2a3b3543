package kelisim.fact;

/** Whether an event took place. */
public enum EventStatus implements Code {
    HELD,
    PLANNED,
    PROPOSED,
    CANCELLED
}
