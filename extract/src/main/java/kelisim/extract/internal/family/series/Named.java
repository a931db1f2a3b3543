package kelisim.extract.internal.family.series;

import kelisim.extract.internal.discourse.Entity;
import org.jspecify.annotations.Nullable;

/**
 * One of the names in a row.
 *
 * @param entity who or what is named
 * @param begin the first token of the name
 * @param end the token after its last
 * @param role the ParticipationRole's code that a word in front tells ('observers from', 'speakers from')
 */
public record Named(Entity entity, int begin, int end, @Nullable String role) {}
