package kelisim.fact;

/** What was done to a body. */
public enum EstablishmentAct implements Code {
    CREATED,
    REGISTERED,
    OPENED,
    RENAMED,
    DISSOLVED
}
