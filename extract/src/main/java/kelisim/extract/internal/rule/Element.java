package kelisim.extract.internal.rule;

import java.util.List;
import java.util.Set;
import kelisim.extract.internal.mention.MentionKind;

/** One element of a pattern: what may stand at a token. It tells by its length how many tokens it takes. */
sealed interface Element {

    /** One of these words, in normal form. */
    record Word(Set<Integer> codes) implements Element {}

    /** Something of a lexicon's class, with an attribute of one of these values if one is asked for. */
    record Lexical(String lexicon, String attribute, List<String> values) implements Element {}

    /** A mention of one of these kinds. */
    record Named(Set<MentionKind> kinds, boolean generic) implements Element {}

    /** A token with any of these shape bits. */
    record Shaped(int bits) implements Element {}

    /** Any token. */
    record Any() implements Element {}
}
