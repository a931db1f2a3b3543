package kelisim.extract;

import java.util.List;
import kelisim.document.Span;

/**
 * What each stage made of a document, sentence by sentence: the reason why a fact was found, or was not.
 *
 * @param sentences in the order of the text
 */
public record Explanation(List<Sentence> sentences) {

    public Explanation {
        sentences = List.copyOf(sentences);
    }

    /**
     * One sentence.
     *
     * @param span where it stands
     * @param mentions what was taken for a name or a value
     * @param chunks how it was cut into phrases
     * @param clauses which verbs were read with whom and what
     * @param facts the evidence that lies in it, with the rules that found it
     */
    public record Sentence(Span span, List<Item> mentions, List<Item> chunks, List<Item> clauses, List<Item> facts) {
        public Sentence {
            mentions = List.copyOf(mentions);
            chunks = List.copyOf(chunks);
            clauses = List.copyOf(clauses);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Something that a stage found.
     *
     * @param span where
     * @param what its kind and what is known of it
     * @param text the words
     */
    public record Item(Span span, String what, String text) {
        @Override
        public String toString() {
            return what + " '" + text + "'";
        }
    }

    /** For people to read: a block of lines a sentence. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : sentences) {
            out.append(sentence.span()).append('\n');
            line(out, "names  ", sentence.mentions());
            line(out, "phrases", sentence.chunks());
            line(out, "clauses", sentence.clauses());
            line(out, "facts  ", sentence.facts());
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String stage, List<Item> items) {
        for (Item item : items) {
            out.append("  ").append(stage).append("  ").append(item).append('\n');
        }
    }
}
