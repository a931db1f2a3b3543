/** References back: whom and what pronouns and such words as 'both countries' mean, chosen among what is named around them. */
@NullMarked
package kelisim.extract.internal.reference;

import org.jspecify.annotations.NullMarked;
