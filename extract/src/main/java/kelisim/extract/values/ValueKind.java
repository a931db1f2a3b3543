package kelisim.extract.values;

import kelisim.fact.Code;

/** What a value is. */
public enum ValueKind implements Code {
    /** One day. */
    DATE,
    /** A stretch of the calendar: a month, a quarter, a year, an interval, also one that is open at an end. */
    PERIOD,
    /** A length of time that stands nowhere on the calendar. */
    DURATION,
    /** An amount of a currency. */
    MONEY,
    /** A share of a hundred. */
    PERCENT,
    /** A physical quantity. */
    QUANTITY,
    /** A number of things that are named. */
    COUNT,
    /** A number of nothing in particular. */
    NUMBER,
    /** A place in a sequence. */
    ORDINAL,
    PHONE,
    EMAIL,
    URL
}
