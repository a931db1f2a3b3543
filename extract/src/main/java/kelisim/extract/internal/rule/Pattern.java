package kelisim.extract.internal.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kelisim.extract.KnowledgeException;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A pattern over tokens, what lexicons know of them, and mentions; its language is described at {@link PatternParser}. */
public final class Pattern {

    private final Program program;
    private final Map<String, Integer> captures;
    private final FirstSet first;

    private Pattern(Program program, Map<String, Integer> captures) {
        this.program = program;
        this.captures = captures;
        this.first = FirstSet.of(program);
    }

    /**
     * Compiles a pattern.
     *
     * @param error makes the error for a malformed one
     */
    public static Pattern compile(String pattern, Vocabulary vocabulary, Function<String, KnowledgeException> error) {
        PatternParser parser = new PatternParser(pattern, vocabulary, error);
        Program program = parser.parse();
        return new Pattern(program, Map.copyOf(parser.captures()));
    }

    /** The names of its captures. */
    public Set<String> captureNames() {
        return captures.keySet();
    }

    /** The match that begins at a token of a sentence that ends at {@code end}, {@code null} if there is none. */
    public @Nullable PatternMatch match(AnalysedText text, Mentions mentions, int token, int end) {
        if (!first.mayBegin(text, mentions, token)) {
            return null;
        }
        int[] slots = program.match(text, mentions, token, end);
        if (slots == null || slots[1] <= token) {
            return null;
        }
        Map<String, int[]> found = new HashMap<>();
        captures.forEach((name, number) -> {
            int from = slots[2 + 2 * number];
            int to = slots[3 + 2 * number];
            if (from >= 0 && to > from) {
                found.put(name, new int[] {from, to});
            }
        });
        return new PatternMatch(slots[0], slots[1], found);
    }
}
