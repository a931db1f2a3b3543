/** Commitments: what parties, bodies and speakers mean to do. */
@NullMarked
package kelisim.extract.internal.family.commitment;

import org.jspecify.annotations.NullMarked;
