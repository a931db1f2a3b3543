package kelisim.archive;

import java.util.Comparator;
import kelisim.document.DocumentId;
import kelisim.fact.Fact;
import kelisim.fact.Name;

/**
 * A name as one document uses it. The same words in two documents are two mentions: 'the Party' in one need not be 'the
 * Party' in the other.
 *
 * @param document the document
 * @param name the name as a fact of the document has it
 */
public record Mention(DocumentId document, Name name) implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER =
            Comparator.comparing(Mention::document).thenComparing(Mention::name);

    /** The mention that a name in a slot of this fact is. */
    public static Mention in(Fact fact, Name name) {
        return new Mention(fact.document().id(), name);
    }

    /** By document, then name. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
