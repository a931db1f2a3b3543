/** What a text shows of how two things that it names belong together, whatever the tie: their places, the words between them, the clauses. */
@NullMarked
package kelisim.extract.internal.family.link;

import org.jspecify.annotations.NullMarked;
