package kelisim.extract.values;

/**
 * What kind of text it is, which decides how its time expressions are meant.
 *
 * <p>The difference that matters: 'after 1945' in a request is a condition, an interval that is open to the right; a news report tells
 * with it when something happened, and names the year 1945.
 */
public enum Register {
    /**
     * Agreements, communiqués, pages about institutions: 'from May to July 2021' and 'since 2005' are intervals; 'early 2021' is the
     * year, no more precise than it is said; weekdays and months without a year look where the sentence looks.
     */
    DOCUMENT,
    /**
     * Notes, requests and questions: as in a document, but 'early', 'the end of' and the like cut the period down to a part of it,
     * and weekdays mean the nearest.
     */
    NOTE,
    /**
     * News and encyclopaedic prose, as TimeML annotates it: each date is a value of its own, 'three weeks ago' is a week, 'the past
     * three years' a duration, and dates without a year follow the year of the story.
     */
    REPORT,
    /** {@link #NOTE} or {@link #REPORT} for each text, by its length and the persons it speaks of. */
    AUTO
}
