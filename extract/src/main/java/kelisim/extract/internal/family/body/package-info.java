/** Bodies: their places in one another, and how they come to be and end. */
@NullMarked
package kelisim.extract.internal.family.body;

import org.jspecify.annotations.NullMarked;
