/** The text as tokens and sentences. */
@NullMarked
package kelisim.extract.internal.text;

import org.jspecify.annotations.NullMarked;
