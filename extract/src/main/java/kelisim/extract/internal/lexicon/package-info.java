/** What is known of words and names, looked up by longest match. */
@NullMarked
package kelisim.extract.internal.lexicon;

import org.jspecify.annotations.NullMarked;
