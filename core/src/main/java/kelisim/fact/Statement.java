package kelisim.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words given as somebody's own.
 *
 * @param quote the words, without quotation marks
 * @param speaker whose
 * @param occasion where they were said
 * @param evidence the sentences that say so, all of one document, sorted; never empty
 */
public record Statement(String quote, @Nullable Name speaker, @Nullable Name occasion, List<Evidence> evidence)
        implements Fact {

    public Statement {
        quote = Slots.text("statement", "quote", quote);
        evidence = Slots.evidence(evidence);
    }

    /** This fact with other evidence. */
    @Override
    public Statement withEvidence(List<Evidence> evidence) {
        return new Statement(quote, speaker, occasion, evidence);
    }

    @Override
    public List<Name> names() {
        return Slots.names(speaker, occasion);
    }
}
