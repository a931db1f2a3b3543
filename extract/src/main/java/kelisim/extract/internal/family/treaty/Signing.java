package kelisim.extract.internal.family.treaty;

import kelisim.extract.internal.discourse.Entity;
import kelisim.fact.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * When and where an instrument was signed or adopted, by its own words.
 *
 * @param begin the first token of the clause that tells it
 * @param end the token after its last
 * @param date the day
 * @param place the place, if the clause names one
 * @param adopted whether a body adopted it, else parties signed it
 * @param formula whether it is the closing formula, behind which the signatures stand
 */
public record Signing(int begin, int end, EdtfDate date, @Nullable Entity place, boolean adopted, boolean formula) {}
