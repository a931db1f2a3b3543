/** Offices: who holds which role where. */
@NullMarked
package kelisim.extract.internal.family.office;

import org.jspecify.annotations.NullMarked;
