/** Fact patterns compiled from data. */
@NullMarked
package kelisim.extract.internal.rule;

import org.jspecify.annotations.NullMarked;
