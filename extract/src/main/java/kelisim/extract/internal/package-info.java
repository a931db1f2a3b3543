/** The engine's cascade of stages. */
@NullMarked
package kelisim.extract.internal;

import org.jspecify.annotations.NullMarked;
