/** Text to values: dates, periods, durations, figures with their units, phone numbers and addresses, each with its place. */
@NullMarked
package kelisim.extract.values;

import org.jspecify.annotations.NullMarked;
