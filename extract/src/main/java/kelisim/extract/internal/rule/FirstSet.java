package kelisim.extract.internal.rule;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kelisim.extract.internal.lexicon.Match;
import kelisim.extract.internal.mention.AnalysedText;
import kelisim.extract.internal.mention.Mention;
import kelisim.extract.internal.mention.MentionKind;
import kelisim.extract.internal.mention.Mentions;
import kelisim.extract.internal.rule.Program.Instruction;

/** What a match of a program can begin with: the cheap test before the program is run. */
final class FirstSet {

    private final BitSet words = new BitSet();
    private final Set<String> lexicons = new HashSet<>();
    private final Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
    private int shapes;
    private boolean anything;

    static FirstSet of(Program program) {
        FirstSet first = new FirstSet();
        first.collect(program, 0, new BitSet());
        return first;
    }

    private void collect(Program program, int at, BitSet seen) {
        if (seen.get(at)) {
            return;
        }
        seen.set(at);
        Instruction instruction = program.get(at);
        if (instruction instanceof Instruction.Split split) {
            collect(program, split.first(), seen);
            collect(program, split.second(), seen);
        } else if (instruction instanceof Instruction.Jump jump) {
            collect(program, jump.target(), seen);
        } else if (instruction instanceof Instruction.Save) {
            collect(program, at + 1, seen);
        } else if (instruction instanceof Instruction.Take take) {
            add(take.element());
        } else {
            anything = true;
        }
    }

    private void add(Element element) {
        if (element instanceof Element.Word word) {
            word.codes().forEach(words::set);
        } else if (element instanceof Element.Lexical lexical) {
            lexicons.add(lexical.lexicon());
        } else if (element instanceof Element.Named named) {
            kinds.addAll(named.kinds());
        } else if (element instanceof Element.Shaped shaped) {
            shapes |= shaped.bits();
        } else {
            anything = true;
        }
    }

    boolean mayBegin(AnalysedText text, Mentions mentions, int token) {
        if (anything
                || words.get(text.tokens().code(token))
                || (shapes != 0 && text.tokens().is(token, shapes))) {
            return true;
        }
        if (!kinds.isEmpty()) {
            for (Mention mention : mentions.startingAt(token)) {
                if (kinds.contains(mention.kind())) {
                    return true;
                }
            }
        }
        if (!lexicons.isEmpty()) {
            List<Match> matches = text.matches(token);
            for (int i = 0; i < matches.size(); i++) {
                if (lexicons.contains(matches.get(i).entry().lexicon())) {
                    return true;
                }
            }
        }
        return false;
    }
}
