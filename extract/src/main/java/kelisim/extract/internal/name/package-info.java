/** Names of people, bodies, states, places, waters, instruments, events and offices. */
@NullMarked
package kelisim.extract.internal.name;

import org.jspecify.annotations.NullMarked;
