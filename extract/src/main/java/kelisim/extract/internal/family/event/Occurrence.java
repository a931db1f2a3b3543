package kelisim.extract.internal.family.event;

import kelisim.extract.internal.discourse.Entity;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * An event where the text speaks of it.
 *
 * @param begin the first token of its name
 * @param end the token behind its name
 * @param entity the event under all its names
 * @param kind the EventKind's code
 * @param ordinal its number in its series, 0 if it has none
 * @param status the EventStatus's code; absent where the text speaks of it in passing
 * @param back whether it is only spoken of again ('the meeting')
 */
record Occurrence(
        int begin,
        int end,
        Entity entity,
        String kind,
        int ordinal,
        @Nullable EdtfDate date,
        @Nullable Entity place,
        @Nullable String status,
        boolean back) {}
