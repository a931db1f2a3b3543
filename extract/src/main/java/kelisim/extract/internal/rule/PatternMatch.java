package kelisim.extract.internal.rule;

import java.util.Map;

/**
 * Where a pattern fits.
 *
 * @param begin its first token
 * @param end the token after its last
 * @param captures first token and the token after the last of each capture that took part
 */
public record PatternMatch(int begin, int end, Map<String, int[]> captures) {}
