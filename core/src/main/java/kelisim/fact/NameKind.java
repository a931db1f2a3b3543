package kelisim.fact;

/** What a name names. */
public enum NameKind implements Code {
    PERSON,
    ORGANISATION,
    STATE,
    PLACE,
    INSTRUMENT,
    EVENT,
    RESOURCE
}
