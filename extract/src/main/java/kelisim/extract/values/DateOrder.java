package kelisim.extract.values;

/** How a date such as 03/04/2021 is read where day and month are both possible. */
public enum DateOrder {
    /** 3 April, as most of the world writes it. */
    DAY_FIRST,
    /** March 4, as the United States write it. */
    MONTH_FIRST,
    /** With dots or hyphens the day first, with slashes the month, unless other dates of the text show the other order. */
    BY_SEPARATOR
}
