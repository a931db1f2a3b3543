package kelisim.fact;

/** What a participant was at an event. */
public enum ParticipationRole implements Code {
    CHAIR,
    HOST,
    ORGANISER,
    SPEAKER,
    DELEGATE,
    GUEST,
    VISITOR
}
