package kelisim.extract.internal.reference;

import java.util.List;
import kelisim.document.Span;
import kelisim.extract.internal.discourse.Entity;

/**
 * What words may mean.
 *
 * @param words the words
 * @param span where they stand
 * @param meant one thing, or several
 */
public record Meaning(Anaphor words, Span span, List<Entity> meant) {

    public Meaning {
        meant = List.copyOf(meant);
    }
}
