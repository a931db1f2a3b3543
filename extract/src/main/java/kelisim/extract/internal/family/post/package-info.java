/** Offices as they stand in a text: the role, its body, forms of address. */
@NullMarked
package kelisim.extract.internal.family.post;

import org.jspecify.annotations.NullMarked;
