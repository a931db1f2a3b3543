/** Names in a row, with what stands before, between and behind them. */
@NullMarked
package kelisim.extract.internal.family.series;

import org.jspecify.annotations.NullMarked;
