package kelisim.fact;

import java.util.Comparator;
import java.util.OptionalInt;
import kelisim.document.Block;
import kelisim.document.Document;
import kelisim.document.Locator;
import kelisim.document.Span;

/**
 * The words of a document that state a fact. The quote is read from the document each time, so it cannot differ from
 * what stands there.
 *
 * @param document the document that says it
 * @param span where it says it, in {@link Document#text()}; never empty
 * @param rule the name of what found it, such as {@code office.apposition}
 */
public record Evidence(Document document, Span span, String rule) implements Comparable<Evidence> {

    private static final Comparator<Evidence> ORDER = Comparator.comparing(
                    (Evidence e) -> e.document().id())
            .thenComparing(Evidence::span)
            .thenComparing(Evidence::rule);

    public Evidence {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("evidence at " + span.begin() + " is empty");
        }
        if (span.end() > document.text().length()) {
            throw new IllegalArgumentException("evidence " + span + " ends beyond the text's length "
                    + document.text().length() + " in " + document.source());
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("evidence " + span + " names no rule");
        }
    }

    /**
     * Evidence whose words are known from elsewhere, such as a file.
     *
     * @throws IllegalArgumentException if the document has other words there
     */
    public static Evidence quoting(Document document, Span span, String quote, String rule) {
        Evidence evidence = new Evidence(document, span, rule);
        if (!evidence.quote().equals(quote)) {
            throw new IllegalArgumentException("quote '" + quote + "' is not what stands at " + span + " in "
                    + document.source() + ": '" + evidence.quote() + "'");
        }
        return evidence;
    }

    /** The words. */
    public String quote() {
        return document.text(span);
    }

    /** The page it begins on, from 1, if the format has pages. */
    public OptionalInt page() {
        return document.blockAt(span.begin()).map(this::pageIn).orElse(OptionalInt.empty());
    }

    private OptionalInt pageIn(Block block) {
        Locator place = block.locator();
        return place == null
                ? OptionalInt.empty()
                : place.page(span.begin() - block.span().begin());
    }

    /** By document, place, rule. */
    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }

    /** Equal if document id, span and rule are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * document.id().hashCode() + span.hashCode()) + rule.hashCode();
    }

    @Override
    public String toString() {
        return document.source() + ":" + span + " '" + quote() + "' (" + rule + ")";
    }
}
