package kelisim.extract.internal.mention;

/** What a mention names. */
public enum MentionKind {
    PERSON,
    ORGANISATION,
    STATE,
    /** A city, region or other place that is no state and no water or mountain. */
    PLACE,
    /** An agreement, law, programme or the like. */
    INSTRUMENT,
    /** A meeting, forum, visit or the like. */
    EVENT,
    /** An office someone may hold. */
    ROLE,
    /** A water, mountain range, reserve or species. */
    RESOURCE,
    /** An adjective or noun of a state or its people: Kyrgyz, Kazakhstani. */
    DEMONYM,
    DATE,
    /** A figure: money, percent, quantity, count. */
    FIGURE,
    /** A length of time: so many minutes, days or years. */
    DURATION,
    /** A phone number, e-mail or web address. */
    CONTACT
}
