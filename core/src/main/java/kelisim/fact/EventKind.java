package kelisim.fact;

/** The kind of something that happens once. */
public enum EventKind implements Code {
    MEETING,
    SUMMIT,
    FORUM,
    CONFERENCE,
    WORKSHOP,
    VISIT,
    CALL,
    CEREMONY,
    FESTIVAL,
    ELECTION,
    EXHIBITION,
    COMPETITION
}
