/** Figures about the world: what is measured, of whom, when, and how sure it is. */
@NullMarked
package kelisim.extract.internal.family.measurement;

import org.jspecify.annotations.NullMarked;
