package kelisim.spi.wording;

import java.time.LocalDate;

/**
 * A day named in a line.
 *
 * @param day the day
 * @param begin where its words begin in the line
 * @param end where they end
 */
record FoundDate(LocalDate day, int begin, int end) {}
