package kelisim.extract.internal.reference;

import kelisim.extract.internal.discourse.Entity;
import kelisim.extract.internal.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Where something is named, or meant by words that were read before.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param named the name, {@code null} where it is only meant
 * @param meant the words that mean it, {@code null} where it is named
 */
record Place(int begin, int end, Entity entity, @Nullable Mention named, @Nullable Anaphor meant) {}
