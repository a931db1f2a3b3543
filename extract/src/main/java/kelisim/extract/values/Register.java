package kelisim.extract.values;

/**
 * Who the text is for, which decides how its time expressions are meant.
 *
 * <p>The difference that matters: 'after 1945' in a request is a condition, an interval that is open to the right; in a report it
 * tells when something happened by naming the year 1945.
 */
public enum Register {
    /** Notes, requests, treaties: words such as 'since', 'from … to', 'the end of' are part of the value, and make it an interval. */
    NOTE,
    /**
     * News and encyclopaedic prose, as TimeML annotates it: each date is a value of its own, weekdays look back unless the
     * sentence looks forward, and dates without a year follow the year of the story.
     */
    REPORT,
    /** One or the other for each text, by its length, its persons and its tense. */
    AUTO
}
