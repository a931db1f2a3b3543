package kelisim.extract.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * A compiled pattern. It is run like a regular expression with memory of the places where it has been (as in RE2's bit-state
 * matcher): each instruction is tried at each token at most once, so that no pattern explodes.
 */
final class Program {

    /** How many tokens a match may span. */
    static final int REACH = 120;

    private final List<Instruction> instructions = new ArrayList<>();
    private int captures;

    /** What to do at a place of the program. */
    sealed interface Instruction {
        record Take(Element element) implements Instruction {}

        /** Go on at {@code first}, if that fails at {@code second}. */
        record Split(int first, int second) implements Instruction {}

        record Jump(int target) implements Instruction {}

        record Save(int slot) implements Instruction {}

        record Accept() implements Instruction {}
    }

    int add(Instruction instruction) {
        instructions.add(instruction);
        return instructions.size() - 1;
    }

    void set(int at, Instruction instruction) {
        instructions.set(at, instruction);
    }

    int size() {
        return instructions.size();
    }

    Instruction get(int at) {
        return instructions.get(at);
    }

    void captures(int count) {
        captures = count;
    }

    /** The match that begins at a token: begin and end of the whole, then of each capture (-1 where it took no part). */
    int @Nullable [] match(AnalysedText text, Mentions mentions, int start, int sentenceEnd) {
        int limit = Math.min(sentenceEnd, start + REACH);
        int[] slots = new int[2 + 2 * captures];
        Arrays.fill(slots, -1);
        Run run = new Run(text, mentions, start, limit, slots);
        return run.from(0, start) ? slots : null;
    }

    private final class Run {
        private final AnalysedText text;
        private final Mentions mentions;
        private final int start;
        private final int limit;
        private final int[] slots;
        private final BitSet seen = new BitSet();

        Run(AnalysedText text, Mentions mentions, int start, int limit, int[] slots) {
            this.text = text;
            this.mentions = mentions;
            this.start = start;
            this.limit = limit;
            this.slots = slots;
        }

        boolean from(int at, int token) {
            int place = (token - start) * instructions.size() + at;
            if (seen.get(place)) {
                return false;
            }
            seen.set(place);
            Instruction instruction = instructions.get(at);
            if (instruction instanceof Instruction.Take take) {
                return take(take.element(), at, token);
            }
            if (instruction instanceof Instruction.Split split) {
                return from(split.first(), token) || from(split.second(), token);
            }
            if (instruction instanceof Instruction.Jump jump) {
                return from(jump.target(), token);
            }
            if (instruction instanceof Instruction.Save save) {
                int before = slots[save.slot()];
                slots[save.slot()] = token;
                if (from(at + 1, token)) {
                    return true;
                }
                slots[save.slot()] = before;
                return false;
            }
            slots[0] = start;
            slots[1] = token;
            return true;
        }

        private boolean take(Element element, int at, int token) {
            if (token >= limit) {
                return false;
            }
            if (element instanceof Element.Word word) {
                return word.codes().contains(text.tokens().code(token)) && from(at + 1, token + 1);
            }
            if (element instanceof Element.Shaped shaped) {
                return text.tokens().is(token, shaped.bits()) && from(at + 1, token + 1);
            }
            if (element instanceof Element.Named named) {
                return takeMention(named, at, token);
            }
            return element instanceof Element.Lexical lexical
                    ? takeLexical(lexical, at, token)
                    : from(at + 1, token + 1);
        }

        private boolean takeMention(Element.Named named, int at, int token) {
            for (Mention mention : mentions.startingAt(token)) {
                if (named.kinds().contains(mention.kind())
                        && (named.generic() || !mention.generic())
                        && mention.end() <= limit
                        && from(at + 1, mention.end())) {
                    return true;
                }
            }
            return false;
        }

        private boolean takeLexical(Element.Lexical lexical, int at, int token) {
            List<Match> matches = text.matches(token);
            for (int i = matches.size() - 1; i >= 0; i--) {
                Match match = matches.get(i);
                if (match.entry().lexicon().equals(lexical.lexicon())
                        && (lexical.values().isEmpty() || hasAny(match, lexical))
                        && match.end() <= limit
                        && from(at + 1, match.end())) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasAny(Match match, Element.Lexical lexical) {
            for (String value : lexical.values()) {
                if (match.entry().has(lexical.attribute(), value)) {
                    return true;
                }
            }
            return false;
        }
    }
}
