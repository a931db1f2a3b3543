package kelisim.extract.internal.family.treaty;

import org.jspecify.annotations.Nullable;

/**
 * The title of an instrument on its own text.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param head the token that says what it is; {@code begin} if no word does
 * @param kind the kind of instrument
 * @param text the title on one line
 */
public record Title(int begin, int end, int head, @Nullable String kind, String text) {}
