/** Words given as somebody's own, and whose they are. */
@NullMarked
package kelisim.extract.internal.family.statement;

import org.jspecify.annotations.NullMarked;
